package org.clientele.rules.internal.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what somebody may have meant. */
final class Nearest {

    private static final int MOST = 3;
    private static final int LONGEST = 60;

    private Nearest() {
    }

    /** Words that are spelled nearly like one, or that hold it: the nearest first, at most three. */
    static List<String> of(String word, Collection<String> known) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty() || wanted.length() > LONGEST) {
            return List.of();
        }
        int allowed = Math.max(1, wanted.length() / 3);
        List<Candidate> near = new ArrayList<>();
        for (String each : known) {
            String other = each.toLowerCase(Locale.ROOT);
            if (other.length() > LONGEST) {
                continue;
            }
            int distance = distance(wanted, other, allowed);
            if (distance <= allowed) {
                near.add(new Candidate(each, distance));
            } else if (wanted.length() > 2 && (other.contains(wanted) || other.length() > 2 && wanted.contains(other))) {
                near.add(new Candidate(each, allowed + 1 + Math.abs(other.length() - wanted.length())));
            }
        }
        return near.stream().sorted(Comparator.comparingInt(Candidate::distance)).map(Candidate::word).distinct()
                .limit(MOST).toList();
    }

    private record Candidate(String word, int distance) {
    }

    /** How many letters have to be changed, put in, taken out or swapped; more than allowed where it is more. */
    private static int distance(String a, String b, int allowed) {
        if (Math.abs(a.length() - b.length()) > allowed) {
            return allowed + 1;
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] now = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    now[j] = Math.min(now[j], before[j - 2] + 1);
                }
            }
            int[] free = before;
            before = last;
            last = now;
            now = free;
        }
        return last[b.length()];
    }
}
