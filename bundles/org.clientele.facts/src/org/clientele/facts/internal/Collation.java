package org.clientele.facts.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;

/** How texts are sorted for the user: by the rules of the language, Chinese by pinyin. */
final class Collation {

    private static final ULocale PINYIN = new ULocale("zh@collation=pinyin"); //$NON-NLS-1$

    private Collation() {
    }

    /** A frozen collator, which all threads may use. */
    static Collator collator() {
        return collator(Locale.getDefault());
    }

    static Collator collator(Locale locale) {
        Collator own = Collator.getInstance(ULocale.forLocale(locale));
        boolean chinese = "zh".equals(locale.getLanguage()); //$NON-NLS-1$
        boolean hasRules = own instanceof RuleBasedCollator rules && !rules.getRules().isEmpty();
        if (chinese || !hasRules) {
            own = Collator.getInstance(PINYIN);
            if (!chinese) {
                own.setReorderCodes(Collator.ReorderCodes.NONE); // Latin before Chinese, as the reader expects
            }
        }
        own.setStrength(Collator.TERTIARY);
        return own.freeze();
    }

    /** The place of each text among the texts; equal texts have equal places, null comes last. */
    static long[] rank(String[] texts) {
        Collator collator = collator();
        Integer[] order = new Integer[texts.length];
        Arrays.setAll(order, i -> i);
        Comparator<String> byText = Comparator.nullsLast(collator::compare);
        Arrays.sort(order, (a, b) -> byText.compare(texts[a], texts[b]));
        long[] ranks = new long[texts.length];
        for (int i = 1; i < order.length; i++) {
            boolean same = byText.compare(texts[order[i - 1]], texts[order[i]]) == 0;
            ranks[order[i]] = same ? ranks[order[i - 1]] : i;
        }
        return ranks;
    }
}
