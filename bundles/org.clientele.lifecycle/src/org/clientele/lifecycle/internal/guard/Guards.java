package org.clientele.lifecycle.internal.guard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.lifecycle.StageGuard;
import org.clientele.core.rules.ProofNode;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.roaringbitmap.RoaringBitmap;

/** Asks contributed guards. One that fails lets nobody pass, and is logged once. */
@Component(service = Guards.class)
public final class Guards {

    private final Set<String> logged = ConcurrentHashMap.newKeySet();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<StageGuard> installed = List.of();

    /** Asks the guards of the running program. */
    @Activate
    public Guards() {
        // guards come and go
    }

    /**
     * Asks some guards, without a framework.
     *
     * @param installed the guards
     */
    public Guards(List<StageGuard> installed) {
        this.installed = List.copyOf(installed);
    }

    /**
     * What a guard said.
     *
     * @param rows who may pass
     * @param failure why it could not decide, in a sentence, so that nobody may pass; null when it could
     */
    public record Answer(RoaringBitmap rows, String failure) {
    }

    /**
     * The installed guards.
     *
     * @return in no particular order; their methods may fail
     */
    public List<StageGuard> all() {
        return List.copyOf(installed);
    }

    /**
     * A guard.
     *
     * @param id its id
     * @return the guard, whose methods may fail, or empty when it is not installed
     */
    public Optional<StageGuard> find(String id) {
        return installed.stream().filter(guard -> id != null && id.equals(safely(guard, guard::id, null))).findFirst();
    }

    /**
     * The name of a guard.
     *
     * @param id its id
     * @return in the user's language; the id when it is not installed or does not say
     */
    public String label(String id) {
        return find(id).map(guard -> safely(guard, guard::label, null)).filter(label -> !label.isBlank()).orElse(id);
    }

    /**
     * Asks a guard.
     *
     * @param id its id
     * @param facts the columns
     * @param candidates the rows that matter
     * @return who may pass
     */
    public Answer allows(String id, FactSnapshot facts, RoaringBitmap candidates) {
        Optional<StageGuard> guard = find(id);
        if (guard.isEmpty()) {
            return new Answer(new RoaringBitmap(), NLS.bind(Messages.missing, id));
        }
        try {
            RoaringBitmap rows = guard.get().allows(facts, candidates.clone());
            if (rows != null && RoaringBitmap.andNotCardinality(rows, candidates) == 0) {
                return new Answer(rows, null);
            }
            return failed(id, new IllegalStateException("no subset of the candidates")); //$NON-NLS-1$
        } catch (ClienteleException e) {
            return new Answer(new RoaringBitmap(), NLS.bind(Messages.undecided, label(id), e.getStatus().getMessage()));
        } catch (RuntimeException | LinkageError e) {
            return failed(id, e);
        }
    }

    /**
     * Why a customer may pass a guard, or may not.
     *
     * @param id its id
     * @param facts the columns
     * @param row the customer's row
     * @return the proof; of a guard that is not installed or failed, one that does not hold and says so
     */
    public ProofNode explain(String id, FactSnapshot facts, int row) {
        Answer answer = allows(id, facts, RoaringBitmap.bitmapOf(row));
        if (answer.failure() != null) {
            return new ProofNode(false, answer.failure(), List.of());
        }
        boolean holds = answer.rows().contains(row);
        try {
            ProofNode proof = find(id).orElseThrow().explain(facts, row);
            if (proof != null && proof.holds() == holds) {
                return proof;
            }
        } catch (ClienteleException | RuntimeException | LinkageError e) {
            log(id, e);
        }
        return new ProofNode(holds, label(id), List.of());
    }

    private Answer failed(String id, Throwable cause) {
        log(id, cause);
        return new Answer(new RoaringBitmap(), NLS.bind(Messages.failed, label(id)));
    }

    private <T> T safely(StageGuard guard, Supplier<T> asked, T otherwise) {
        try {
            return asked.get();
        } catch (RuntimeException | LinkageError e) {
            log(guard.getClass().getName(), e);
            return otherwise;
        }
    }

    private void log(String id, Throwable cause) {
        if (logged.add(id)) {
            ILog.of(Guards.class).error("The stage guard " + id + " failed and lets nobody pass", cause); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }
}
