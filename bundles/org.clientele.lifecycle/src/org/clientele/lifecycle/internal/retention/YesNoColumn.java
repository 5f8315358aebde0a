package org.clientele.lifecycle.internal.retention;

import java.util.function.IntToLongFunction;

import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.FactColumn;
import org.clientele.lifecycle.internal.NumbersColumn;
import org.roaringbitmap.RoaringBitmap;

/** A text that is yes or no. */
final class YesNoColumn implements FactColumn {

    static final long NO = 0;
    static final long YES = 1;

    private static final String[] TEXTS = { "no", "yes" }; //$NON-NLS-1$ //$NON-NLS-2$

    private final NumbersColumn codes;

    YesNoColumn(ColumnDescriptor descriptor, long[] codes) {
        this(new NumbersColumn(descriptor, codes));
    }

    private YesNoColumn(NumbersColumn codes) {
        this.codes = codes;
    }

    YesNoColumn with(RoaringBitmap rows, IntToLongFunction code) {
        NumbersColumn changed = codes.with(rows, code);
        return changed == codes ? this : new YesNoColumn(changed);
    }

    @Override
    public ColumnDescriptor descriptor() {
        return codes.descriptor();
    }

    @Override
    public long number(int row) {
        return codes.number(row);
    }

    @Override
    public String text(int row) {
        long code = codes.number(row);
        return code == MISSING ? null : TEXTS[(int) code];
    }

    @Override
    public String shown(int row) {
        long code = codes.number(row);
        return code == MISSING ? null : code == YES ? Messages.yes : Messages.no;
    }

    @Override
    public long rank(int row) {
        return codes.rank(row);
    }

    @Override
    public int codes() {
        return TEXTS.length;
    }

    @Override
    public String textOfCode(int code) {
        return TEXTS[code];
    }
}
