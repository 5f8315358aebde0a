package org.clientele.customers.internal.columns;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.FactColumn;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;

/** A column over the data of one snapshot. */
final class PartyColumn implements FactColumn {

    private final PartyValues values;
    private final ColumnData data;
    private final TextCodes codes;
    private volatile long[] ranks;

    PartyColumn(PartyValues values, ColumnData data, TextCodes codes) {
        this.values = values;
        this.data = data;
        this.codes = codes;
    }

    /** The column with other texts of some rows. */
    PartyColumn with(PartyValues newValues, Map<Integer, String> texts) {
        Map<Integer, Long> numbers = new HashMap<>();
        texts.forEach((row, text) -> numbers.put(row, text == null ? MISSING : (long) codes.add(text)));
        return new PartyColumn(newValues, data.with(numbers), codes);
    }

    @Override
    public ColumnDescriptor descriptor() {
        return values.descriptor();
    }

    @Override
    public long number(int row) {
        return data.number(row);
    }

    @Override
    public String text(int row) {
        long code = isText() ? data.number(row) : MISSING;
        return code == MISSING ? null : codes.text((int) code);
    }

    @Override
    public String shown(int row) {
        String text = text(row);
        return text == null ? null : values.shown(text);
    }

    @Override
    public long rank(int row) {
        long number = data.number(row);
        if (number == MISSING) {
            return Long.MAX_VALUE;
        }
        return isText() ? ranks((int) number)[(int) number] : number;
    }

    @Override
    public void numbers(int from, int count, long[] into) {
        data.numbers(from, count, into);
    }

    @Override
    public int codes() {
        return isText() ? codes.size() : -1;
    }

    @Override
    public String textOfCode(int code) {
        return codes.text(code);
    }

    private boolean isText() {
        return descriptor().type() == ColumnType.TEXT;
    }

    /** Places of the codes: by the order of the definition, then by the language as people read them. */
    private long[] ranks(int code) {
        long[] known = ranks;
        if (known == null || known.length <= code) {
            int size = codes.size();
            Integer[] order = new Integer[size];
            Arrays.setAll(order, i -> i);
            Collator collator = collator();
            Arrays.sort(order, Comparator.comparingInt((Integer i) -> values.place(codes.text(i)))
                    .thenComparing(i -> values.shown(codes.text(i)), collator::compare));
            known = new long[size];
            for (int i = 0; i < size; i++) {
                known[order[i]] = i;
            }
            ranks = known;
        }
        return known;
    }

    private static Collator collator() {
        boolean chinese = Locale.CHINESE.getLanguage().equals(Locale.getDefault().getLanguage());
        return Collator.getInstance(chinese ? new ULocale("zh@collation=pinyin") //$NON-NLS-1$
                : ULocale.forLocale(Locale.getDefault())).freeze();
    }
}
