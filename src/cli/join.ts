/** `madoguchi join CASE OTHER` */
import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { addCommand, type Context } from './command.js';
import { atDesk, caseGiven, type DeskFlags, type DeskSettings, deskSettings, withDeskOptions } from './desk-options.js';
import { defaultMembersFile } from './environment.js';
import { EXIT } from './exit-status.js';
import { steppedLine } from './stepped.js';

interface JoinFlags extends DeskFlags {
  members?: string;
  profile?: string;
  yes?: boolean;
  steal?: boolean;
}

interface JoinSettings extends DeskSettings {
  cases: { caseId: number; otherId: number };
  members: string | null;
  profile: string | null;
  /** Join them although they seem to be two people's. */
  twoPeople: boolean;
  steal: boolean;
}

export function addJoin(parent: Command, context: Context): void {
  const { help } = context;
  const command = addCommand(parent, 'join', context)
    .argument('<case>', help.arguments.case)
    .argument('<other>', help.arguments.other)
    .option('--members <file>', help.options.joinMembers)
    .option('--profile <file>', help.options.profile)
    .option('--yes', help.options.joinYes)
    .option('--steal', help.options.steal);
  withDeskOptions(command, context).action(async (one: string, other: string, flags: JoinFlags) => {
    const settings: JoinSettings = {
      ...deskSettings(flags, context),
      cases: { caseId: caseGiven(one), otherId: caseGiven(other) },
      members: flags.members ?? null,
      profile: flags.profile ?? null,
      twoPeople: flags.yes === true,
      steal: flags.steal === true,
    };
    context.finish(await runJoin(settings, context));
  });
}

/** @throws InputError, StoreError */
async function runJoin(settings: JoinSettings, { io }: Context): Promise<number> {
  const [{ joinCases }, { loadProfile, plusMember }, { openMembers }] = await Promise.all([
    import('../desk/join-by-hand.js'),
    import('../profile/index.js'),
    import('../store/index.js'),
  ]);
  const { path, actor, lang, cases, twoPeople, steal } = settings;
  const profile = settings.profile === null ? plusMember : await loadProfile(settings.profile);
  const usual = defaultMembersFile(io);
  const file = settings.members ?? (existsSync(usual) ? usual : null);
  const members = file === null ? null : openMembers(file);
  try {
    return await atDesk(path, {}, (desk) => {
      const joined = joinCases(desk, cases, { profile, members }, actor, { steal, twoPeople });
      return steppedLine(joined, lang, io) ? EXIT.done : EXIT.couldNotRun;
    });
  } finally {
    members?.close();
  }
}
