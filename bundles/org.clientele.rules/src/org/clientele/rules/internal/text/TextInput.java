package org.clientele.rules.internal.text;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/** A text by its UTF-16 characters, so that places in it are those of editors. */
final class TextInput implements CharStream {

    private final String text;
    private int place;

    TextInput(String text) {
        this.text = text;
    }

    @Override
    public void consume() {
        place++;
    }

    @Override
    public int LA(int i) {
        int at = i < 0 ? place + i : place + i - 1;
        return i == 0 ? 0 : at < 0 || at >= text.length() ? IntStream.EOF : text.charAt(at);
    }

    @Override
    public int mark() {
        return -1;
    }

    @Override
    public void release(int marker) {
        // all of the text stays there
    }

    @Override
    public int index() {
        return place;
    }

    @Override
    public void seek(int index) {
        place = Math.min(index, text.length());
    }

    @Override
    public int size() {
        return text.length();
    }

    @Override
    public String getSourceName() {
        return IntStream.UNKNOWN_SOURCE_NAME;
    }

    @Override
    public String getText(Interval interval) {
        return interval.a >= text.length() ? "" //$NON-NLS-1$
                : text.substring(interval.a, Math.min(interval.b + 1, text.length()));
    }
}
