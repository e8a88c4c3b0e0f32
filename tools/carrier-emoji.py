"""`python3 tools/carrier-emoji.py EmojiSources.txt > src/decode/charset/carrier-emoji-table.ts`: the emoji of Japanese phones in Shift_JIS.

EmojiSources.txt is a part of the Unicode Character Database (Debian: unicode-data, /usr/share/unicode/)."""

import sys

CARRIERS = ("docomo", "au", "softbank")


def linear(code):
    lead, trail = code >> 8, code & 0xFF
    return (lead - 0xF0) * 188 + trail - 0x40 - (trail > 0x7F)


def runs(emoji):
    run, last = [], None
    for at in sorted(emoji):
        if last is None or at != last + 1:
            if run:
                yield " ".join(run)
            run = [str(at)]
        run.append(emoji[at])
        last = at
    if run:
        yield " ".join(run)


tables = {carrier: {} for carrier in CARRIERS}
for line in open(sys.argv[1], encoding="utf-8"):
    fields = [field.strip() for field in line.split("#")[0].split(";")]
    if len(fields) < 4:
        continue
    char = "".join(chr(int(code, 16)) for code in fields[0].split())
    for carrier, code in zip(CARRIERS, fields[1:4]):
        if code and not char.isspace():
            tables[carrier][linear(int(code, 16))] = char

print("/** Made by `tools/carrier-emoji.py`: of each carrier runs of cells in the rows from F0 on, the first one's place before them. */")
print("export const CARRIER_EMOJI = {")
for carrier in CARRIERS:
    print(f"  {carrier}:")
    lines = list(runs(tables[carrier]))
    for i, run in enumerate(lines):
        print(f"    '{run}{'|' if i < len(lines) - 1 else ''}'{' +' if i < len(lines) - 1 else ','}")
print("} as const;")
