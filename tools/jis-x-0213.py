"""`python3 tools/jis-x-0213.py > src/decode/charset/jis-x-0213-table.ts`: the cells of JIS X 0213 that JIS X 0208 as we read it lacks."""

PLANE_2 = [1, 3, 4, 5, 8, 12, 13, 14, 15, *range(78, 95)]


def decoded(data, charset):
    try:
        return data.decode(charset)
    except UnicodeDecodeError:
        return None


def plain(row, cell):
    lead = (row - 1) // 2 + (0x81 if row < 63 else 0xC1)
    trail = cell + 0x3F + (cell > 63) if row % 2 else cell + 0x9E
    return decoded(bytes([lead, trail]), "cp932")


def runs(plane, rows):
    for row in rows:
        start, text = 0, ""
        for cell in range(1, 96):
            prefix = b"\x8f" if plane == 2 else b""
            char = decoded(prefix + bytes([0xA0 + row, 0xA0 + cell]), "euc_jis_2004") if cell < 95 else None
            known = char is not None and (plane == 1 and (decoded(bytes([0xA0 + row, 0xA0 + cell]), "euc_jp") == char or plain(row, cell) == char))
            if char is None or known:
                if text:
                    yield row, start, text
                start, text = 0, ""
            else:
                if not text:
                    start = cell
                # A letter and its mark are one cell: they are kept together by what no text holds.
                text += char if len(char) == 1 else "\\u0000" + char
    return


print("""/**
 * Cells of JIS X 0213:2004 that JIS X 0208 with the extensions of vendors does not have, or has otherwise: [plane, row, first cell, letters
 * of the cells from there on]. U+0000 stands before a letter and a mark that are one cell. Made by tools/jis-x-0213.py.
 */
export const RUNS: readonly (readonly [plane: number, row: number, cell: number, letters: string])[] = [""")
for plane, rows in ((1, range(1, 95)), (2, PLANE_2)):
    for row, start, text in runs(plane, rows):
        text = text.replace("'", "\\'")
        print(f"  [{plane}, {row}, {start}, '{text}'],")
print("];")
