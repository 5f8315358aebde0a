package org.clientele.lifecycle.internal.signal;

import java.util.List;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.retention.DeclineSignal;
import org.clientele.core.rules.UsedFact;
import org.clientele.lifecycle.internal.contact.Contacts;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;
import org.roaringbitmap.RoaringBitmap;

/** Whether no number, mail address or account of the customer is left that is valid and may be used. */
@Component(property = "service.ranking:Integer=30")
public final class ContactLostSignal implements DeclineSignal {

    /** The id that models name. */
    public static final String ID = "contact-lost"; //$NON-NLS-1$

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return Messages.lost_label;
    }

    @Override
    public Unit unit() {
        return Unit.YES_NO;
    }

    @Override
    public double least() {
        return 0;
    }

    @Override
    public double most() {
        return 1;
    }

    @Override
    public Set<String> reads() {
        return Set.of(Contacts.POINTS);
    }

    @Override
    public double[] values(FactSnapshot facts, RoaringBitmap rows) throws ClienteleException {
        FactColumn points = points(facts);
        return RowPass.over(rows, () -> row -> value(points.number(row)));
    }

    private static double value(long points) {
        return points == FactColumn.MISSING ? Double.NaN : points == 0 ? 1 : 0;
    }

    @Override
    public List<UsedFact> explain(FactSnapshot facts, int row) throws ClienteleException {
        long points = points(facts).number(row);
        return List.of(new UsedFact(Contacts.POINTS, Messages.lost_points,
                points == FactColumn.MISSING ? Messages.lost_never : String.valueOf(points)));
    }

    private static FactColumn points(FactSnapshot facts) throws ClienteleException {
        return facts.column(Contacts.POINTS).orElseThrow(() -> new ClienteleException(StatusCodes.RULE_DISABLED,
                NLS.bind(Messages.column_missing, Contacts.POINTS)));
    }
}
