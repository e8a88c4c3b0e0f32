/** What the stages hand each other before there is a record: a raw message, and a decoded one. Plain data. */
import type { Address, Defect } from './record.js';

/** One stored message as `read` found it. */
export interface RawMessage {
  /** As given on the command line, joined with the entry's name. */
  path: string;
  /** Position within the file, from 0. */
  index: number;
  /** Stored bytes before this message, and of it; an mbox's From_ line included. */
  offset: number;
  bytes: number;
  /**
   * The message as RFC 5322 has it (From_ line gone, `>From ` unescaped); null where `defect` says why not. Good until the next
   * message is read: copy what has to stay.
   */
  content: Buffer | null;
  defect: Defect | null;
}

/** One line of the body as a reader sees it. */
export interface Line {
  /** Without line end and without quote marks; table cells of one row are parted by tabs. */
  text: string;
  /** How often the line is quoted: `>` marks or blockquote elements; 0 is the writer's own. */
  depth: number;
}

/** The fields of a header by their names in lower case: unfolded and decoded values, topmost first. */
export interface HeaderFields {
  get(name: string): readonly string[] | undefined;
  /** All of them, each name once. */
  [Symbol.iterator](): Iterator<[name: string, values: readonly string[]]>;
}

/** A decoded message. */
export interface Message {
  id: string | null;
  subject: string | null;
  from: Address | null;
  /**
   * Where an answer would go besides: the mailboxes of all Reply-To fields, and those of From, or of several of them, that are others than
   * `from` (RFC 5322 section 3.6.3). Without an address: what could not be read there.
   */
  replyTo: Address[];
  to: Address[];
  /** ISO 8601, UTC. */
  date: string | null;
  inReplyTo: string | null;
  references: string[];
  headers: HeaderFields;
  /** Media type of the whole, lower case: `multipart/report`. */
  mediaType: string;
  /** The `report-type` parameter, lower case. */
  reportType: string | null;
  lines: Line[];
  /** Attached files; neither images that the HTML shows inline nor attached messages. */
  attachments: number;
  /** message/rfc822 parts, in their order. */
  attached: Message[];
  /** The body is encrypted (S/MIME, PGP): its text is known to nobody here. */
  encrypted: boolean;
  /** The charset of some body text or of the subject had to be guessed, and more than one fits. */
  charsetDoubtful: boolean;
}

/**
 * Whose words a line holds. `own`: the writer's, `forwarded`: those of an inquiry that he passes on, `desk`: quoted from the
 * desk's mail, `quoted`: from any other older mail, `aside`: nobody's answer (attributions, header blocks, signatures, footers).
 */
export type Voice = 'own' | 'forwarded' | 'desk' | 'quoted' | 'aside';

export interface VoicedLine extends Line {
  voice: Voice;
  /** Position in `Message.lines`, from 1; where line ends were doubled, among the lines without that. */
  number: number;
}

/** The line with another text. Written out, as below: objects made by spreading have shapes of their own, and what reads them is slower. */
export function withText({ depth, voice, number }: VoicedLine, text: string): VoicedLine {
  return { text, depth, voice, number };
}

/** The line as one of another voice. */
export function withVoice({ text, depth, number }: VoicedLine, voice: Voice): VoicedLine {
  return { text, depth, voice, number };
}
