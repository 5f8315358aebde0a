package org.clientele.lifecycle.internal.relation;

import java.util.Optional;
import java.util.Set;

import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.retention.RelationLamp;
import org.clientele.core.retention.RelationLamp.State;
import org.clientele.core.retention.RelationMeasure;
import org.clientele.core.store.Store;
import org.osgi.service.component.annotations.Component;

/** Loyalty as the scheme of that name has it [C09]. */
@Component
public final class LoyaltyMeasure implements RelationMeasure {

    private static final String COLUMN = "class.loyalty"; //$NON-NLS-1$

    @Override
    public String id() {
        return LOYALTY;
    }

    @Override
    public String title() {
        return Messages.Loyalty_title;
    }

    @Override
    public Set<String> columns() {
        return Set.of(COLUMN);
    }

    @Override
    public RelationLamp read(Store store, FactSnapshot facts, int row) {
        Optional<FactColumn> column = facts.column(COLUMN);
        String value = column.map(found -> found.text(row)).orElse(null);
        if (value == null) {
            return new RelationLamp(LOYALTY, title(), State.UNKNOWN, "", Messages.Loyalty_none); //$NON-NLS-1$
        }
        State state = switch (value) {
        case "loyal", "old" -> State.GOOD; //$NON-NLS-1$ //$NON-NLS-2$
        case "frequent", "new" -> State.FAIR; //$NON-NLS-1$ //$NON-NLS-2$
        case "potential" -> State.UNKNOWN; //$NON-NLS-1$
        default -> State.FAIR; // a value that the enterprise added
        };
        return new RelationLamp(LOYALTY, title(), state, column.get().shown(row), Messages.Loyalty_why);
    }
}
