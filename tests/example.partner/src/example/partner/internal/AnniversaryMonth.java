package example.partner.internal;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.OperandDescriptor;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.ProposedChange;
import org.clientele.core.rules.UsedFact;
import org.clientele.model.Operand;
import org.clientele.model.OperandType;
import org.clientele.model.TypedCondition;
import org.osgi.service.component.annotations.Component;
import org.roaringbitmap.RoaringBitmap;

/** Customers since a day whose anniversary falls into a month: a given one or, without it, the one that it is now. */
@Component
public final class AnniversaryMonth implements ConditionType {

    static final String ID = "example.anniversary";
    static final String MONTH = "month";

    private static final String SINCE = "since";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Anniversary in a month";
    }

    @Override
    public List<OperandDescriptor> operands() {
        return List.of(OperandDescriptor.optional(MONTH, "Month", OperandType.NUMBER));
    }

    @Override
    public Set<String> columns(TypedCondition condition) {
        return Set.of(SINCE);
    }

    @Override
    public boolean timed(TypedCondition condition) {
        return text(condition) == null;
    }

    @Override
    public double cost(TypedCondition condition, FactSnapshot facts) {
        return 15;
    }

    @Override
    public RoaringBitmap evaluate(TypedCondition condition, FactSnapshot facts, RoaringBitmap candidates)
            throws ClienteleException {
        Month month = month(condition, facts);
        FactColumn since = since(facts);
        RoaringBitmap found = new RoaringBitmap();
        candidates.forEach((int row) -> {
            if (since.number(row) != FactColumn.MISSING && day(since, row).getMonth() == month) {
                found.add(row);
            }
        });
        return found;
    }

    @Override
    public ProofNode explain(TypedCondition condition, FactSnapshot facts, int row) throws ClienteleException {
        Month month = month(condition, facts);
        FactColumn since = since(facts);
        boolean known = since.number(row) != FactColumn.MISSING;
        String day = known ? day(since, row).toString() : "not known";
        return ProofNode.leaf(known && day(since, row).getMonth() == month,
                "Customer since " + day + ", wanted an anniversary in " + name(month),
                List.of(new UsedFact(SINCE, since.descriptor().label(), day)));
    }

    @Override
    public LocalDate nextChange(TypedCondition condition, FactSnapshot facts, int row) throws ClienteleException {
        FactColumn since = since(facts);
        if (text(condition) != null || since.number(row) == FactColumn.MISSING) {
            return null;
        }
        LocalDate first = facts.today().withDayOfMonth(1);
        Month anniversary = day(since, row).getMonth();
        return first.getMonth() == anniversary ? first.plusMonths(1) : next(anniversary, first);
    }

    @Override
    public Optional<ProposedChange> propose(TypedCondition condition, FactSnapshot facts, int row)
            throws ClienteleException {
        FactColumn since = since(facts);
        if (text(condition) != null || since.number(row) == FactColumn.MISSING) {
            return Optional.empty(); // the day on which somebody became a customer is as it is
        }
        LocalDate day = next(day(since, row).getMonth(), facts.today().withDayOfMonth(1));
        return Optional.of(new ProposedChange.Wait(day, "wait until the month of the anniversary, " + day));
    }

    private static LocalDate next(Month month, LocalDate first) {
        LocalDate day = first.plusMonths(1);
        while (day.getMonth() != month) {
            day = day.plusMonths(1);
        }
        return day;
    }

    private static Month month(TypedCondition condition, FactSnapshot facts) throws ClienteleException {
        String text = text(condition);
        if (text == null) {
            return facts.today().getMonth();
        }
        if (!text.matches("[1-9]|1[0-2]")) {
            throw new ClienteleException(StatusCodes.RULE_INVALID,
                    "\"" + text + "\" is no month: give a number from 1 to 12.");
        }
        return Month.of(Integer.parseInt(text));
    }

    private static String text(TypedCondition condition) {
        return condition.getOperands().stream().filter(o -> MONTH.equals(o.getName())).map(Operand::getText)
                .findFirst().orElse(null);
    }

    private static FactColumn since(FactSnapshot facts) throws ClienteleException {
        return facts.column(SINCE).orElseThrow(() -> new ClienteleException(StatusCodes.RULE_DISABLED,
                "The column \"since\" is not available."));
    }

    private static LocalDate day(FactColumn since, int row) {
        return LocalDate.ofEpochDay(since.number(row));
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.getDefault());
    }
}
