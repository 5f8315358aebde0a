package org.clientele.operations.internal.support;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.core.store.RowCursor;
import org.clientele.core.store.Store;
import org.clientele.model.ClientelePackage.Literals;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * The names, numbers and owners of customers that occur in given texts. All words of the texts are known first, so that
 * what is kept grows with the texts and not with the customers.
 */
final class CustomerWords {

    /** Masks nothing: there is no store. */
    static final CustomerWords NONE = new CustomerWords(Set.of());

    private static final int LONGEST = 6;
    private static final int SHORTEST = 2;
    private static final int MOST_IDEOGRAPHS = 12;
    private static final List<FeaturePath> COLUMNS = List.of(FeaturePath.of(Literals.PARTY__DISPLAY_NAME),
            FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__NUMBER),
            FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__OWNER));
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+"); //$NON-NLS-1$

    private final Set<String> found;

    private CustomerWords(Set<String> found) {
        this.found = found;
    }

    static CustomerWords in(Store store, List<String> texts, IProgressMonitor monitor) throws ClienteleException {
        if (store == null) {
            return NONE;
        }
        Set<String> said = new HashSet<>();
        texts.forEach(t -> collect(t, said));
        Set<String> found = new HashSet<>();
        Records records = store.records(Actor.SYSTEM);
        records.scan(RecordQuery.all(Literals.PARTY, COLUMNS), row -> take(row, said, found), monitor);
        return new CustomerWords(found);
    }

    private static boolean take(RowCursor row, Set<String> said, Set<String> found) {
        for (int i = 0; i < COLUMNS.size(); i++) {
            String value = row.getString(i);
            String plain = value == null ? "" : plain(value); //$NON-NLS-1$
            if (plain.length() >= SHORTEST && said.contains(plain)) {
                found.add(plain);
            }
        }
        return true;
    }

    private static String plain(String text) {
        return BETWEEN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip(); //$NON-NLS-1$
    }

    private static void collect(String text, Set<String> said) {
        for (String line : text.split("\n")) { //$NON-NLS-1$
            String[] words = plain(line).split(" "); //$NON-NLS-1$
            for (int from = 0; from < words.length; from++) {
                StringBuilder several = new StringBuilder();
                for (int to = from; to < Math.min(words.length, from + LONGEST); to++) {
                    several.append(to == from ? "" : " ").append(words[to]); //$NON-NLS-1$ //$NON-NLS-2$
                    said.add(several.toString());
                }
                ideographs(words[from], said);
            }
        }
    }

    /** Chinese is written without blanks. */
    private static void ideographs(String word, Set<String> said) {
        if (word.codePoints().noneMatch(Character::isIdeographic)) {
            return;
        }
        for (int from = 0; from < word.length(); from++) {
            for (int to = from + SHORTEST; to <= Math.min(word.length(), from + MOST_IDEOGRAPHS); to++) {
                said.add(word.substring(from, to));
            }
        }
    }

    String mask(String text) {
        String masked = text;
        for (String word : found) {
            String pattern = "(?iU)" + String.join("[^\\p{L}\\p{N}]+", //$NON-NLS-1$ //$NON-NLS-2$
                    List.of(word.split(" ")).stream().map(Pattern::quote).toList()); //$NON-NLS-1$
            boolean ideographic = word.codePoints().anyMatch(Character::isIdeographic);
            masked = masked.replaceAll(ideographic ? pattern
                    : pattern.replace("(?iU)", "(?iU)(?<![\\p{L}\\p{N}])") + "(?![\\p{L}\\p{N}])", "\u2026"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        }
        return masked;
    }
}
