/** Whose lines items are read from. */
import type { VoicedLine } from '../mail.js';

/** Is the line the writer's, or of an inquiry that he passes on? */
export function isMine({ voice }: VoicedLine): boolean {
  return voice === 'own' || voice === 'forwarded';
}
