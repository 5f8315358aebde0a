package org.clientele.exchange.internal.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decides on an encoding: a byte order mark, else strict UTF-8, else GB18030, else Windows-1252.
 * <p>
 * GB18030 accepts most Western texts too (in {@code Müller} the {@code ü} swallows an {@code l}), so it has to look
 * Chinese: most of its characters are pairs of two high bytes, as all common characters are. A text that is UTF-8 but
 * for a few bytes is taken as UTF-8, so that reading names the place of the first of them instead of passing nonsense.
 */
final class Encodings {

    static final Charset GB18030 = Charset.forName("GB18030"); //$NON-NLS-1$
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252"); //$NON-NLS-1$

    private Encodings() {
    }

    /** The encoding that a byte order mark tells, or null. */
    static Charset ofByteOrderMark(byte[] bytes, int length) {
        if (length >= 3 && at(bytes, 0) == 0xEF && at(bytes, 1) == 0xBB && at(bytes, 2) == 0xBF) {
            return StandardCharsets.UTF_8;
        } else if (length >= 2 && at(bytes, 0) == 0xFE && at(bytes, 1) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        } else if (length >= 2 && at(bytes, 0) == 0xFF && at(bytes, 1) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return null;
    }

    /**
     * Decides by the bytes.
     *
     * @param whole whether the bytes end where the text does, rather than somewhere in it
     * @return the encoding, or null when none fits
     */
    static Charset decide(byte[] bytes, int length, boolean whole) {
        if (fits(StandardCharsets.UTF_8, bytes, length, whole) || isDamagedUtf8(bytes, length)) {
            return StandardCharsets.UTF_8;
        } else if (looksChinese(bytes, length) && fits(GB18030, bytes, length, whole)) {
            return GB18030;
        }
        return fits(WINDOWS_1252, bytes, length, whole) ? WINDOWS_1252 : null;
    }

    private static boolean fits(Charset charset, byte[] bytes, int length, boolean whole) {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, whole);
        } while (result.isOverflow());
        return !result.isError();
    }

    /** Three of four sequences of high bytes are those of UTF-8; in GB18030 one of eight is, by chance. */
    private static boolean isDamagedUtf8(byte[] bytes, int length) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < length;) {
            int first = at(bytes, i);
            int size = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
            int follow = 1;
            while (follow < size && i + follow < length && (at(bytes, i + follow) & 0xC0) == 0x80) {
                follow++;
            }
            if (first >= 0x80) {
                if (follow == size) {
                    good++;
                } else {
                    bad++;
                }
            }
            i += follow;
        }
        return good >= 3 && good >= bad * 3;
    }

    private static boolean looksChinese(byte[] bytes, int length) {
        int high = 0;
        int mixed = 0;
        for (int i = 0; i + 1 < length; i++) {
            if (at(bytes, i) >= 0x81) {
                if (at(bytes, i + 1) >= 0xA1) {
                    high++;
                } else {
                    mixed++;
                }
                i++;
            }
        }
        return high > mixed;
    }

    private static int at(byte[] bytes, int index) {
        return bytes[index] & 0xFF;
    }
}
