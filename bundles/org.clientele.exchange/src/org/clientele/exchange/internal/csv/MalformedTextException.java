package org.clientele.exchange.internal.csv;

import java.io.IOException;
import java.nio.charset.Charset;

/** A byte that the encoding does not allow. */
public final class MalformedTextException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Charset charset;
    private final long line;
    private final long column;

    MalformedTextException(Charset charset, long line, long column) {
        super(charset + " " + line + ":" + column); //$NON-NLS-1$ //$NON-NLS-2$
        this.charset = charset;
        this.line = line;
        this.column = column;
    }

    Charset charset() {
        return charset;
    }

    long line() {
        return line;
    }

    long column() {
        return column;
    }
}
