package org.clientele.store.internal.schema;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.health.Contained;
import org.clientele.core.health.ContainedServices;
import org.clientele.core.health.DisabledException;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.MigrationState;
import org.clientele.core.store.Records;
import org.clientele.core.store.StoreMigration;
import org.clientele.core.store.StoreMigration.Step;
import org.clientele.core.store.UnitOfWork;
import org.clientele.store.internal.BatchVisibility;
import org.clientele.store.internal.Log;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.record.StoredRecords;
import org.clientele.store.internal.schema.Schema.Precaution;
import org.clientele.store.internal.work.StoredUnitOfWork;
import org.eclipse.osgi.util.NLS;

/** Takes the steps that partners' data in a store need, each in one transaction, and closes what cannot be taken. */
public final class PartnerMigrations {

    private static final Duration LIMIT = Duration.ofMinutes(30);

    private final StoreContext context;
    private final BatchVisibility batches;
    private final PartnerLines lines;
    private final Precaution precaution;

    /**
     * Creates it.
     *
     * @param context the open store
     * @param batches the rows that nobody sees
     * @param lines what was taken
     * @param precaution taken before the first step; null for a store that is new
     */
    public PartnerMigrations(StoreContext context, BatchVisibility batches, PartnerLines lines,
            Precaution precaution) {
        this.context = context;
        this.batches = batches;
        this.lines = lines;
        this.precaution = precaution;
    }

    /**
     * Takes what is missing.
     *
     * @param contributed the migrations that are installed
     * @param installed the namespace URIs of the packages that are installed
     */
    public void run(List<StoreMigration> contributed, Collection<String> installed) {
        Map<String, List<StoreMigration>> byPackage = new TreeMap<>();
        for (StoreMigration migration : contributed) {
            try {
                byPackage.computeIfAbsent(String.valueOf(migration.namespaceUri()), n -> new ArrayList<>())
                        .add(migration);
            } catch (RuntimeException | LinkageError e) {
                Log.error("A contributed migration does not tell its package", e); //$NON-NLS-1$
            }
        }
        byPackage.forEach(this::run);
        for (String remembered : List.copyOf(lines.remembered())) {
            if (!byPackage.containsKey(remembered)) {
                int last = last(lines.taken(remembered));
                lines.set(new MigrationState(remembered, last, 0,
                        installed.contains(remembered) && last > 0 ? newer(remembered, last, 0) : "")); //$NON-NLS-1$
            }
        }
    }

    private void run(String namespaceUri, List<StoreMigration> migrations) {
        Map<Integer, String> taken = lines.taken(namespaceUri);
        int known = 0;
        String problem = ""; //$NON-NLS-1$
        try {
            List<Step> steps = steps(namespaceUri, migrations);
            known = steps.size();
            check(namespaceUri, steps, taken);
            if (lines.knows(namespaceUri)) {
                take(migrations.getFirst(), steps, taken);
            } else {
                begin(namespaceUri, steps, taken);
            }
        } catch (ClienteleException e) {
            problem = e.getMessage();
        } catch (DisabledException e) { // told already
            problem = failed(namespaceUri, last(taken) + 1, e.getMessage());
        } catch (RuntimeException | LinkageError e) {
            problem = failed(namespaceUri, last(taken) + 1, e.toString());
            Log.error("Migrating the records of " + namespaceUri + " failed", e); //$NON-NLS-1$ //$NON-NLS-2$
        }
        lines.set(new MigrationState(namespaceUri, last(taken), known, problem));
        if (!problem.isEmpty()) {
            Log.warn(problem, null);
        }
    }

    private static List<Step> steps(String namespaceUri, List<StoreMigration> migrations) throws ClienteleException {
        if (migrations.size() > 1 || !PartnerLines.fits(namespaceUri)) {
            throw refused(NLS.bind(Messages.Partner_several, namespaceUri));
        }
        List<Step> steps = List.copyOf(migrations.getFirst().steps());
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).number() != i + 1 || steps.get(i).name().isBlank() || steps.get(i).name().length() > 250) {
                throw refused(NLS.bind(Messages.Partner_numbers, namespaceUri, i + 1));
            }
        }
        return steps;
    }

    private static void check(String namespaceUri, List<Step> steps, Map<Integer, String> taken)
            throws ClienteleException {
        for (Map.Entry<Integer, String> step : taken.entrySet()) {
            if (step.getKey() > steps.size()) {
                throw refused(newer(namespaceUri, last(taken), steps.size()));
            }
            Step known = steps.get(step.getKey() - 1);
            if (!PartnerLines.checksum(known.number(), known.name()).equals(step.getValue())) {
                throw refused(NLS.bind(Messages.Partner_other, namespaceUri, step.getKey()));
            }
        }
    }

    /** A store into which the package comes for the first time has nothing to be brought from one form to the next. */
    private void begin(String namespaceUri, List<Step> steps, Map<Integer, String> taken) throws ClienteleException {
        context.connections().write(connection -> {
            for (Step step : steps) {
                if (!taken.containsKey(step.number())) {
                    PartnerLines.note(connection, namespaceUri, step.number(), step.name(), context.clock().instant());
                }
            }
            return null;
        });
        steps.forEach(s -> taken.put(s.number(), "")); //$NON-NLS-1$
    }

    private void take(StoreMigration migration, List<Step> steps, Map<Integer, String> taken)
            throws ClienteleException {
        String namespaceUri = migration.namespaceUri();
        for (Step step : steps) {
            if (!taken.containsKey(step.number())) {
                if (precaution != null) {
                    precaution.take();
                }
                try (StoredUnitOfWork work = new StoredUnitOfWork(context, batches, Actor.SYSTEM, step.name())) {
                    work.noting((connection, written) -> PartnerLines.note(connection, namespaceUri, step.number(),
                            step.name(), context.clock().instant()));
                    Records records = new StoredRecords(context, batches, Actor.SYSTEM);
                    migrate(migration, step, work, records);
                    CommitResult result = work.commit(null);
                    if (!result.isCommitted()) {
                        throw new ClienteleException(result.status());
                    }
                } catch (ClienteleException e) {
                    throw refused(failed(namespaceUri, step.number(), e.getMessage()));
                }
                taken.put(step.number(), PartnerLines.checksum(step.number(), step.name()));
            }
        }
    }

    /** Records of years take their time; a step that never ends must not keep the store from opening. */
    private static void migrate(StoreMigration migration, Step step, UnitOfWork work, Records records)
            throws ClienteleException {
        Optional<Contained> wall = ContainedServices.wall(migration);
        if (wall.isPresent()) {
            wall.get().call(LIMIT, () -> {
                step.work().migrate(work, records);
                return true;
            });
        } else {
            step.work().migrate(work, records);
        }
    }

    private static int last(Map<Integer, String> taken) {
        return taken.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static String newer(String namespaceUri, int taken, int known) {
        return NLS.bind(Messages.Partner_newer, new Object[] { namespaceUri, taken, known });
    }

    private static String failed(String namespaceUri, int number, String reason) {
        return NLS.bind(Messages.Partner_failed, new Object[] { namespaceUri, number, reason });
    }

    private static ClienteleException refused(String message) {
        return new ClienteleException(StatusCodes.STORE_NEWER, message);
    }
}
