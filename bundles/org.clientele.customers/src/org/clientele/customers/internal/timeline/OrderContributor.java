package org.clientele.customers.internal.timeline;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.Criterion.Operator;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RecordRow;
import org.clientele.core.timeline.TimelineContributor;
import org.clientele.core.timeline.TimelineEntry;
import org.clientele.core.timeline.TimelineKey;
import org.clientele.core.timeline.TimelineKind;
import org.clientele.core.timeline.TimelineRequest;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.OrderKind;
import org.clientele.model.value.PartyId;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** Orders, returns and corrections. */
@Component
public final class OrderContributor implements TimelineContributor {

    private static final String PREFIX = "order."; //$NON-NLS-1$
    private static final int DIGITS = 2;
    private static final FeaturePath AT = FeaturePath.of(Literals.ORDER__PLACED_AT);
    private static final FeaturePath KIND = FeaturePath.of(Literals.ORDER__KIND);
    private static final List<FeaturePath> COLUMNS = List.of(KIND, AT, FeaturePath.of(Literals.ORDER__NUMBER),
            FeaturePath.of(Literals.ORDER__AMOUNT), FeaturePath.of(Literals.ORDER__CURRENCY));

    @Override
    public Collection<TimelineKind> kinds() {
        return List.of(new TimelineKind(id(OrderKind.SALE), Messages.kind_sale),
                new TimelineKind(id(OrderKind.RETURN), Messages.kind_return),
                new TimelineKind(id(OrderKind.ADJUSTMENT), Messages.kind_adjustment));
    }

    private static String id(OrderKind kind) {
        return PREFIX + kind.getName();
    }

    @Override
    public List<TimelineEntry> entries(TimelineRequest request) throws ClienteleException {
        List<OrderKind> kinds = OrderKind.VALUES.stream().filter(k -> request.kinds().contains(id(k))).toList();
        RecordQuery query = RecordQuery.all(Literals.ORDER, COLUMNS)
                .and(Criterion.eq(FeaturePath.of(Literals.ORDER__CUSTOMER), new PartyId(request.partyId())));
        if (kinds.size() < OrderKind.VALUES.size()) {
            query = query.and(new Criterion(KIND, Operator.IN, kinds));
        }
        return RowFeed.read(request, query, AT, OrderContributor::entry);
    }

    private static TimelineEntry entry(RecordRow row) {
        OrderKind kind = (OrderKind) row.values().get(0);
        String number = text(row.values().get(2));
        String pattern = switch (kind) {
        case SALE -> Messages.sale;
        case RETURN -> Messages.return_;
        case ADJUSTMENT -> Messages.adjustment;
        };
        String amount = amount((BigDecimal) row.values().get(3)) + ' ' + text(row.values().get(4));
        String title = NLS.bind(Messages.titled, NLS.bind(pattern, number).strip(), amount.strip());
        return new TimelineEntry(new TimelineKey((LocalDateTime) row.values().get(1), id(kind), row.id()), false,
                title, "", "", Optional.of(new AggregateRef(Literals.ORDER, row.id()))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String amount(BigDecimal amount) {
        NumberFormat format = NumberFormat.getNumberInstance();
        format.setMinimumFractionDigits(DIGITS);
        format.setMaximumFractionDigits(DIGITS);
        return amount == null ? "" : format.format(amount); //$NON-NLS-1$
    }

    private static String text(Object value) {
        return value == null ? "" : (String) value; //$NON-NLS-1$
    }
}
