package org.clientele.ui.customers.internal.search;

import java.util.ArrayList;
import java.util.List;

import org.clientele.core.search.SearchHit;

/** The line of a hit: name, number, and in what it was found where that is another text. */
final class HitText {

    private static final String GAP = "   "; //$NON-NLS-1$

    private HitText() {
    }

    /** How a piece is written. */
    enum Look {
        /** As any text. */
        PLAIN,
        /** What matches. */
        MATCH,
        /** Of less weight. */
        FAINT
    }

    /** A piece of the line. */
    record Piece(String text, Look look) {
    }

    static List<Piece> of(SearchHit hit) {
        List<Piece> pieces = new ArrayList<>();
        boolean inName = hit.matchedText().equals(hit.displayName());
        boolean inNumber = hit.matchedText().equals(hit.number());
        addText(pieces, hit.displayName(), inName ? hit : null, Look.PLAIN);
        pieces.add(new Piece(GAP, Look.FAINT));
        addText(pieces, hit.isCustomer() ? hit.number() : Messages.notCustomer, !inName && inNumber ? hit : null,
                Look.FAINT);
        if (!inName && !inNumber) {
            pieces.add(new Piece(GAP, Look.FAINT));
            addText(pieces, hit.matchedText(), hit, Look.FAINT);
        }
        return pieces;
    }

    private static void addText(List<Piece> pieces, String text, SearchHit match, Look look) {
        if (match == null) {
            pieces.add(new Piece(oneLine(text), look));
            return;
        }
        add(pieces, text.substring(0, match.matchStart()), look);
        add(pieces, text.substring(match.matchStart(), match.matchEnd()), Look.MATCH);
        add(pieces, text.substring(match.matchEnd()), look);
    }

    private static void add(List<Piece> pieces, String text, Look look) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(oneLine(text), look));
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", " "); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
