package org.clientele.lifecycle.internal.stage;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.health.ContainedServices;
import org.clientele.core.lifecycle.StageGuard;
import org.clientele.core.rules.ProofNode;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.roaringbitmap.RoaringBitmap;

/** The guards that are installed. They fail by ClienteleException only: what closes a way. Any thread. */
@Component(service = Guards.class)
public final class Guards {

    private static final int NEVER = Integer.MAX_VALUE;
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final List<StageGuard> installed = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final ContainedServices<StageGuard> walls;

    /** Creates the registry. */
    @Activate
    public Guards() {
        this(LIMIT);
    }

    /**
     * Creates it with another patience.
     *
     * @param limit how long a guard may take for one question
     */
    Guards(Duration limit) {
        walls = new ContainedServices<>(StageGuard.class, limit, StageGuard::id, StageGuard::label, "nextChange") //$NON-NLS-1$
                .onRetry(() -> listeners.forEach(Runnable::run));
    }

    /**
     * Installs a guard.
     *
     * @param guard the guard
     */
    @Reference(name = "guard", cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "remove")
    public void add(StageGuard guard) {
        installed.add(walls.of(guard));
        listeners.forEach(Runnable::run);
    }

    /**
     * Takes a guard away: ways that name it are closed.
     *
     * @param guard the guard
     */
    public void remove(StageGuard guard) {
        installed.remove(walls.remove(guard));
        listeners.forEach(Runnable::run);
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * The guards that are installed.
     *
     * @return a copy
     */
    public List<StageGuard> all() {
        return List.copyOf(installed);
    }

    /**
     * A guard by its id.
     *
     * @param id the id
     * @return the guard, or empty when it is not installed
     */
    public Optional<StageGuard> find(String id) {
        return installed.stream().filter(guard -> id.equals(id(guard))).findFirst();
    }

    /**
     * The name of a guard.
     *
     * @param id the guard's id
     * @return in the user's language; the id when it is not installed or does not say
     */
    public String label(String id) {
        try {
            return find(id).map(StageGuard::label).filter(label -> !label.isBlank()).orElse(id);
        } catch (RuntimeException | LinkageError e) {
            return id;
        }
    }

    private static String id(StageGuard guard) {
        try {
            return guard.id();
        } catch (RuntimeException | LinkageError e) {
            return null;
        }
    }

    /**
     * Who may pass.
     *
     * @param id the guard's id
     * @param facts the columns
     * @param candidates not changed
     * @return a subset of the candidates
     * @throws ClienteleException with a sentence, when it is not installed or fails
     */
    public RoaringBitmap allows(String id, FactSnapshot facts, RoaringBitmap candidates) throws ClienteleException {
        StageGuard guard = installed(id);
        try {
            RoaringBitmap allowed = guard.allows(facts, candidates.clone());
            if (allowed == null || !candidates.contains(allowed)) {
                throw walls.disable(guard, NLS.bind(Messages.guard_answer, id));
            }
            return allowed;
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            throw failed(id, e);
        }
    }

    /**
     * Why one customer may pass, or may not.
     *
     * @param id the guard's id
     * @param facts the columns
     * @param row the customer's row
     * @return the proof; one that does not hold and says why where the guard is not installed or fails
     */
    public ProofNode explain(String id, FactSnapshot facts, int row) {
        try {
            StageGuard guard = installed(id);
            boolean holds = allows(id, facts, RoaringBitmap.bitmapOf(row)).contains(row);
            ProofNode proof = guard.explain(facts, row);
            return proof != null && proof.holds() == holds ? proof : new ProofNode(holds, guard.label(), List.of());
        } catch (ClienteleException e) {
            return new ProofNode(false, e.getMessage(), List.of());
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            return new ProofNode(false, failed(id, e).getMessage(), List.of());
        }
    }

    /** Is given days, as days since 1970-01-01. */
    @FunctionalInterface
    interface DayVisitor {
        void at(int row, int day);
    }

    /** On which days the answers for customers may change; of a guard that fails none, since the way is closed. */
    void nextChanges(String id, FactSnapshot facts, RoaringBitmap rows, DayVisitor visitor) {
        StageGuard guard = find(id).orElse(null);
        try {
            if (guard != null && guard.timed()) {
                int tomorrow = (int) facts.today().toEpochDay() + 1;
                int[] all = rows.toArray();
                int[] days = walls.ask(guard, asked -> days(asked, facts, all));
                for (int i = 0; i < all.length; i++) {
                    if (days[i] != NEVER) {
                        visitor.at(all[i], Math.max(tomorrow, days[i]));
                    }
                }
            }
        } catch (ClienteleException | RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            Log.error("The stage guard " + id + " cannot tell when its answers change", e); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    private static int[] days(StageGuard guard, FactSnapshot facts, int[] rows) throws ClienteleException {
        int[] days = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            LocalDate day = guard.nextChange(facts, rows[i]);
            days[i] = day == null ? NEVER : (int) day.toEpochDay();
        }
        return days;
    }

    private StageGuard installed(String id) throws ClienteleException {
        return find(id).orElseThrow(
                () -> new ClienteleException(StatusCodes.RULE_DISABLED, NLS.bind(Messages.guard_missing, id)));
    }

    /** The class of what was thrown: its message may hold anything. */
    private static ClienteleException failed(String id, Throwable cause) {
        return new ClienteleException(StatusCodes.RULE_TYPE_FAILED,
                NLS.bind(Messages.guard_failed, id, cause.getClass().getSimpleName()), cause);
    }
}
