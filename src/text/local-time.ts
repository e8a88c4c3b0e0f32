/**
 * Days and times as people at this machine read them: of its own time zone (TZ), in which a mail of 06:00 in Japan came on that
 * day and not on the one before. What programs read stays in UTC.
 */

/** `2026-11-22` */
export function localDay(time: string | Date): string {
  const date = new Date(time);
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** `2026-11-22 03:04`. Where it is shown, the zone is named once. */
export function localMinute(time: string | Date): string {
  const date = new Date(time);
  return `${localDay(date)} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The moment at which a day (YYYY-MM-DD) begins here, or one so many days later. */
export function startOfDay(day: string, later = 0): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const start = new Date(2000, 0, 1);
  // The constructor takes the years 0 to 99 for those of the last century.
  start.setFullYear(year, month - 1, date + later);
  return start;
}

/** `Asia/Tokyo`, or what the clocks are ahead of UTC where the zone has no name: `+09:00`. */
export function zoneName(): string {
  const zone: string | undefined = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (zone !== undefined && !/^(?:Etc\/)?(?:UTC|Unknown|GMT|UCT|Zulu|Universal)$/u.test(zone)) return zone;
  const ahead = -new Date(2000, 0, 1).getTimezoneOffset();
  if (ahead === 0) return 'UTC';
  const minutes = Math.abs(ahead);
  return `${ahead < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
