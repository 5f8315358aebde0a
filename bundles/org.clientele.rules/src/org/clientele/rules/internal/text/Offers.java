package org.clientele.rules.internal.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.clientele.core.rules.text.Completion;
import org.clientele.core.rules.text.Completion.Kind;
import org.clientele.core.rules.text.TextRange;

/** Gathers completions that begin like what was typed, the best first. */
final class Offers {

    private final Names names;
    private final TextRange range;
    private final String typed;
    private final List<Ranked> all = new ArrayList<>();
    private final Set<String> texts = new HashSet<>();

    private record Ranked(Completion completion, int rank, int order) {
    }

    Offers(Names names, TextRange range, String prefix) {
        this.names = names;
        this.range = range;
        String bare = !prefix.isEmpty() && "\"“[【".indexOf(prefix.charAt(0)) >= 0 ? prefix.substring(1) : prefix; //$NON-NLS-1$
        this.typed = bare.strip().toLowerCase(Locale.ROOT);
    }

    Names names() {
        return names;
    }

    /** Whether somebody began to type. */
    boolean isTyped() {
        return !typed.isEmpty();
    }

    /**
     * Offers a text where one of its names fits what was typed.
     *
     * @param weight what is offered first where several fit equally well: 0 before 1
     */
    void offer(Kind kind, String text, String label, String detail, int weight, List<String> called) {
        int rank = called.stream().mapToInt(this::rank).min().orElse(9);
        if (rank < 9 && texts.add(text)) {
            all.add(new Ranked(new Completion(kind, range, text, label, detail), rank * 10 + weight, all.size()));
        }
    }

    void word(String word, int weight) {
        offer(Kind.KEYWORD, word, word, "", weight, List.of(word)); //$NON-NLS-1$
    }

    List<Completion> best() {
        return all.stream().sorted(Comparator.comparingInt(Ranked::rank).thenComparingInt(Ranked::order))
                .map(Ranked::completion).toList();
    }

    /** 0: begins so; 1: a word in it does; 2: holds it; 9: does not fit. */
    private int rank(String name) {
        if (typed.isEmpty()) {
            return 0;
        }
        String folded = name.toLowerCase(Locale.ROOT);
        int place = folded.indexOf(typed);
        if (place <= 0) {
            return place == 0 ? 0 : 9;
        }
        boolean begins = !Character.isLetterOrDigit(folded.charAt(place - 1)) || folded.charAt(place) > 0x2E7F;
        return begins ? 1 : typed.length() > 1 ? 2 : 9;
    }
}
