package org.clientele.exchange.internal.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Decodes text and stops at the first byte that does not fit, knowing its line and column. */
final class StrictReader extends Reader {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private boolean atEnd;
    private boolean started;
    private long line = 1;
    private long column = 1;
    private char last = '\n';

    StrictReader(InputStream in, Charset charset) {
        this.in = in;
        this.decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Whether the last character that was read ends a line; true before the first one. */
    boolean endsLine() {
        return last == '\n' || last == '\r';
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(target, offset, length).slice();
        while (chars.position() == 0) {
            CoderResult result = decoder.decode(bytes, chars, atEnd);
            if (result.isError()) {
                count(target, offset, chars.position());
                throw new MalformedTextException(decoder.charset(), line, column);
            }
            skipByteOrderMark(chars, target, offset);
            if (result.isUnderflow() && chars.position() == 0) {
                if (atEnd) {
                    return -1;
                }
                fill();
            }
        }
        count(target, offset, chars.position());
        return chars.position();
    }

    private void skipByteOrderMark(CharBuffer chars, char[] target, int offset) {
        if (!started && chars.position() > 0) {
            started = true;
            if (target[offset] == '\uFEFF') {
                System.arraycopy(target, offset + 1, target, offset, chars.position() - 1);
                chars.position(chars.position() - 1);
            }
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            atEnd = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    private void count(char[] chars, int offset, int length) {
        char before = last;
        for (int i = offset; i < offset + length; i++) {
            char c = chars[i];
            if (c == '\n' && before == '\r') {
                column = 1;
            } else if (c == '\n' || c == '\r') {
                line++;
                column = 1;
            } else {
                column++;
            }
            before = c;
        }
        last = before;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
