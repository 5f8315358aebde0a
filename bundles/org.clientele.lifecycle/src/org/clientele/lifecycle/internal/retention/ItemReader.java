package org.clientele.lifecycle.internal.retention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.clientele.core.facts.FactColumn;
import org.clientele.core.retention.CaseItem;
import org.clientele.core.retention.DeclineItem;
import org.clientele.core.retention.DeclineScores;

/** Makes items of the list of declining customers. */
final class ItemReader {

    private final DeclineScores scores;
    private final FactColumn number;
    private final FactColumn name;
    private final FactColumn owner;
    private final FactColumn last;
    private final FactColumn count;

    ItemReader(DeclineScores scores) {
        this.scores = scores;
        number = column("number"); //$NON-NLS-1$
        name = column("name"); //$NON-NLS-1$
        owner = column("owner"); //$NON-NLS-1$
        last = column("orders.last"); //$NON-NLS-1$
        count = column("orders.count"); //$NON-NLS-1$
    }

    private FactColumn column(String id) {
        return scores.facts().column(id).orElse(null);
    }

    DeclineItem read(int row, Optional<CaseItem> open) {
        long day = last == null ? FactColumn.MISSING : last.number(row);
        return new DeclineItem(row, scores.facts().partyId(row), text(number, row), text(name, row), text(owner, row),
                scores.score(row), BigDecimal.valueOf(scores.atStake(row), FactColumn.AMOUNT_SCALE),
                day == FactColumn.MISSING ? null : LocalDate.ofEpochDay(day),
                count == null ? 0 : Math.max(0, count.number(row)), open);
    }

    private static String text(FactColumn column, int row) {
        return column == null ? null : column.text(row);
    }
}
