package org.clientele.rules.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.health.Contained;
import org.clientele.core.health.Contribution;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.OperandDescriptor;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.ProposedChange;
import org.clientele.model.TypedCondition;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.roaringbitmap.RoaringBitmap;

/**
 * A condition type that is installed. It fails by ClienteleException only: ours are called directly, contributed ones
 * on a thread of their own and on copies, and are set aside once they fail.
 */
final class InstalledType implements ConditionType {

    private static final int PROOF_LEVELS = 20;

    private final ConditionType type;
    private final String id;
    private final String bundle;
    private final Containment containment;
    private volatile ClienteleException failure;
    private volatile Contained wall;
    private volatile String label;
    private volatile List<OperandDescriptor> operands;

    /**
     * Installs a type.
     *
     * @param type the type
     * @param bundle the name of the bundle that brings it
     * @param containment null for one of ours
     */
    InstalledType(ConditionType type, String bundle, Containment containment) {
        this.type = type;
        this.bundle = bundle;
        this.containment = containment;
        this.wall = Contained.of(Contribution.of(type, ConditionType.class, type.getClass().getName(), null))
                .onRetry(this::retry);
        String own = calm(type::id, ""); //$NON-NLS-1$
        this.id = own == null ? "" : own; //$NON-NLS-1$
        if (isContributed() && failure == null) {
            wall = id.isBlank() ? wall
                    : Contained.of(Contribution.of(type, ConditionType.class, id, null)).onRetry(this::retry);
            if (id.isBlank()) {
                setAside(Messages.type_no_id, null);
            }
        }
    }

    /** Why it cannot be used now, or null. */
    ClienteleException failure() {
        return failure;
    }

    private synchronized void retry() {
        failure = null;
        label = null;
        operands = null;
    }

    boolean isContributed() {
        return containment != null;
    }

    boolean wraps(ConditionType other) {
        return type == other;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String label() {
        if (label == null) {
            label = Objects.requireNonNullElse(calm(type::label, id), id);
        }
        return label;
    }

    @Override
    public List<OperandDescriptor> operands() {
        if (operands == null) {
            operands = calm(() -> List.copyOf(type.operands()), List.of());
        }
        return operands;
    }

    @Override
    public Set<String> columns(TypedCondition condition) {
        return calm(() -> Set.copyOf(type.columns(mine(condition))), Set.of());
    }

    @Override
    public Set<String> events(TypedCondition condition) {
        return calm(() -> Set.copyOf(type.events(mine(condition))), Set.of());
    }

    @Override
    public Set<String> segments(TypedCondition condition) {
        return calm(() -> Set.copyOf(type.segments(mine(condition))), Set.of());
    }

    @Override
    public boolean links(TypedCondition condition) {
        return calm(() -> type.links(mine(condition)), false);
    }

    @Override
    public boolean timed(TypedCondition condition) {
        return calm(() -> type.timed(mine(condition)), false);
    }

    @Override
    public double cost(TypedCondition condition, FactSnapshot facts) {
        double nanos = calm(() -> type.cost(mine(condition), facts), 0d);
        return nanos >= 0 ? nanos : 0; // not a number counts as nothing, too
    }

    @Override
    public LocalDate nextChange(TypedCondition condition, FactSnapshot facts, int row) throws ClienteleException {
        return nextChanges(condition, facts, new int[] { row })[0];
    }

    /** The days of many rows, in one call: null where nothing changes. */
    @Override
    public LocalDate[] nextChanges(TypedCondition condition, FactSnapshot facts, int[] rows)
            throws ClienteleException {
        return call(() -> {
            LocalDate tomorrow = facts.today().plusDays(1);
            LocalDate[] days = notNull(type.nextChanges(mine(condition), facts, rows.clone())).clone();
            if (days.length != rows.length) {
                throw new WrongAnswerException(NLS.bind(Messages.type_days, days.length, rows.length));
            }
            for (int i = 0; i < days.length; i++) {
                days[i] = days[i] != null && days[i].isBefore(tomorrow) ? tomorrow : days[i];
            }
            return days;
        }, Watch.NONE);
    }

    @Override
    public RoaringBitmap evaluate(TypedCondition condition, FactSnapshot facts, RoaringBitmap candidates)
            throws ClienteleException {
        return evaluate(condition, facts, candidates, Watch.NONE);
    }

    RoaringBitmap evaluate(TypedCondition condition, FactSnapshot facts, RoaringBitmap candidates, Watch watch)
            throws ClienteleException {
        return call(() -> {
            RoaringBitmap found = type.evaluate(mine(condition), facts, isContributed() ? candidates.clone() : candidates);
            if (found == null) {
                throw new WrongAnswerException(Messages.type_null);
            }
            if (!candidates.contains(found)) {
                throw new WrongAnswerException(NLS.bind(Messages.type_rows,
                        RoaringBitmap.andNotCardinality(found, candidates)));
            }
            return isContributed() || found == candidates ? found.clone() : found;
        }, watch);
    }

    @Override
    public ProofNode explain(TypedCondition condition, FactSnapshot facts, int row) throws ClienteleException {
        return call(() -> {
            ProofNode proof = notNull(type.explain(mine(condition), facts, row));
            return isContributed() ? bounded(proof, PROOF_LEVELS) : proof;
        }, Watch.NONE);
    }

    @Override
    public Optional<ProposedChange> propose(TypedCondition condition, FactSnapshot facts, int row)
            throws ClienteleException {
        return call(() -> {
            Optional<ProposedChange> change = notNull(type.propose(mine(condition), facts, row));
            change.ifPresent(some -> notNull(some.text()));
            return change;
        }, Watch.NONE);
    }

    /** A proof that can be walked and shown. */
    private static ProofNode bounded(ProofNode proof, int levels) {
        return new ProofNode(proof.holds(), notNull(proof.text()), levels == 0 ? List.of()
                : proof.children().stream().map(child -> bounded(child, levels - 1)).toList(), proof.facts(),
                proof.hint());
    }

    /** A contributed type gets a copy: a call that was left behind must not see what people edit next. */
    private TypedCondition mine(TypedCondition condition) {
        return isContributed() ? EcoreUtil.copy(condition) : condition;
    }

    private static <T> T notNull(T value) {
        if (value == null) {
            throw new WrongAnswerException(Messages.type_null);
        }
        return value;
    }

    private <T> T calm(Callable<T> work, T otherwise) {
        try {
            return call(work, () -> containment.callBriefly(work));
        } catch (ClienteleException e) {
            return otherwise;
        }
    }

    private <T> T call(Callable<T> work, Watch watch) throws ClienteleException {
        return call(work, () -> containment.call(work, watch));
    }

    private <T> T call(Callable<T> direct, Callable<T> contained) throws ClienteleException {
        if (failure != null) {
            throw failure;
        }
        try {
            return isContributed() ? contained.call() : direct.call();
        } catch (ClienteleException e) {
            throw e;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ClienteleException expected) {
                throw expected;
            }
            throw setAside(describe(e.getCause()), e.getCause());
        } catch (TimeoutException e) {
            throw setAside(Messages.type_late, e);
        } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
            throw failed(describe(e), e);
        }
    }

    private synchronized ClienteleException setAside(String reason, Throwable cause) {
        if (failure == null) {
            failure = failed(reason, cause);
            containment.log(failure.getMessage(), cause);
            wall.disable(reason, cause);
        }
        return failure;
    }

    private ClienteleException failed(String reason, Throwable cause) {
        return new ClienteleException(StatusCodes.RULE_TYPE_FAILED,
                NLS.bind(isContributed() ? Messages.type_failed : Messages.type_own_failed,
                        new Object[] { id, bundle, reason }), cause);
    }

    /** Our own sentence, or the class of what was thrown: its message may hold anything. */
    private static String describe(Throwable thrown) {
        return thrown instanceof WrongAnswerException ? thrown.getMessage() : thrown.getClass().getSimpleName();
    }

    /** An answer that breaks the contract. */
    private static final class WrongAnswerException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        WrongAnswerException(String message) {
            super(message);
        }
    }
}
