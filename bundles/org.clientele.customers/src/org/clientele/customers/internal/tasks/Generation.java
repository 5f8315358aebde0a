package org.clientele.customers.internal.tasks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.Batch;
import org.clientele.core.store.CommitProblem;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.Criterion.Operator;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Store;
import org.clientele.core.tasks.GeneratedTask;
import org.clientele.core.tasks.GeneratorResult;
import org.clientele.core.tasks.NewTask;
import org.clientele.core.tasks.TaskGeneratorService;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Task;
import org.clientele.model.value.PartyId;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

/** Makes the tasks of one generator that are not there yet, as one batch. */
final class Generation {

    static final int MOST = 10_000;

    private static final int PART = 5000;
    private static final int MOST_PROBLEMS = 20;
    private static final int LONGEST_KEY = 100;
    private static final FeaturePath CUSTOMER = FeaturePath.of(Literals.TASK__CUSTOMER);
    private static final FeaturePath ORIGIN = FeaturePath.of(Literals.TASK__ORIGIN);
    private static final FeaturePath OWNER = FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__OWNER);

    private final Store store;
    private final Actor actor;
    private final String id;
    private final String label;
    private final String prefix;
    private final List<String> problems = new ArrayList<>();
    private int leftOut;

    /** What a task is known by beside its generator. */
    private record Occasion(long customer, String origin) {
    }

    Generation(Store store, Actor actor, String id, String label) {
        this.store = store;
        this.actor = actor;
        this.id = id;
        this.label = label;
        this.prefix = TaskGeneratorService.ORIGIN + id + ':';
    }

    GeneratorResult make(List<GeneratedTask> due, boolean preview, IProgressMonitor monitor)
            throws ClienteleException {
        Set<Occasion> known = known(monitor);
        Map<Occasion, NewTask> wanted = new LinkedHashMap<>();
        int there = 0;
        for (GeneratedTask each : due) {
            Occasion occasion = new Occasion(each.task().customer().orElse(0), prefix + each.key());
            if (each.key().isBlank() || each.key().length() > LONGEST_KEY) {
                leaveOut(NLS.bind(Messages.generatorKey, LONGEST_KEY));
            } else if (known.contains(occasion)) {
                there++;
            } else {
                wanted.putIfAbsent(occasion, each.task());
            }
        }
        Map<Long, String> owners = owners(wanted);
        List<NewTask> made = new ArrayList<>();
        OptionalLong batch = OptionalLong.empty();
        if (preview) {
            for (Map.Entry<Occasion, NewTask> each : wanted.entrySet()) {
                if (fits(each.getKey(), each.getValue(), owners)) {
                    made.add(owned(each.getKey(), each.getValue(), owners));
                }
            }
        } else if (!wanted.isEmpty()) {
            batch = write(wanted, owners, made, monitor);
        }
        return new GeneratorResult(id, label, made, there, leftOut, batch, problems);
    }

    private OptionalLong write(Map<Occasion, NewTask> wanted, Map<Long, String> owners, List<NewTask> made,
            IProgressMonitor monitor) throws ClienteleException {
        try (Batch batch = store.beginBatch(actor, NLS.bind(Messages.reasonGenerate, label))) {
            for (Map.Entry<Occasion, NewTask> each : wanted.entrySet()) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                if (fits(each.getKey(), each.getValue(), owners)) {
                    NewTask task = owned(each.getKey(), each.getValue(), owners);
                    List<CommitProblem> refused = batch.add(List.of(task(task, each.getKey().origin())), monitor);
                    if (refused.isEmpty()) {
                        made.add(task);
                    } else {
                        leaveOut(refused.getFirst().message());
                    }
                }
            }
            if (made.isEmpty()) {
                return OptionalLong.empty();
            }
            CommitResult result = batch.complete("tasks " + made.size()); //$NON-NLS-1$
            if (!result.isCommitted()) {
                throw new ClienteleException(result.status());
            }
            return OptionalLong.of(batch.id());
        }
    }

    private boolean fits(Occasion occasion, NewTask task, Map<Long, String> owners) {
        if (occasion.customer() != 0 && !owners.containsKey(occasion.customer())) {
            leaveOut(Messages.noParty);
            return false;
        }
        try {
            TaskServiceImpl.check(task);
            return true;
        } catch (ClienteleException e) {
            leaveOut(e.getMessage());
            return false;
        }
    }

    private void leaveOut(String problem) {
        leftOut++;
        if (problems.size() < MOST_PROBLEMS && !problems.contains(problem)) {
            problems.add(problem);
        }
    }

    private static NewTask owned(Occasion occasion, NewTask task, Map<Long, String> owners) {
        boolean named = task.owner() != null && !task.owner().isBlank();
        return named ? task.forOwner(task.owner().strip()) : task.forOwner(owners.get(occasion.customer()));
    }

    private static Task task(NewTask wanted, String origin) {
        Task task = ClienteleFactory.eINSTANCE.createTask();
        task.setCustomer(wanted.customer().isPresent() ? new PartyId(wanted.customer().getAsLong()) : null);
        task.setOwner(wanted.owner());
        task.setDue(wanted.due());
        task.setText(wanted.text());
        task.setOrigin(origin);
        task.setPriority(wanted.priority());
        task.setEffort(wanted.effort());
        task.setChannel(wanted.channel());
        task.setStartsAt(wanted.startsAt());
        task.setRemindAt(wanted.remindAt());
        return task;
    }

    /** Also those that the actor does not see: who asks again gets no second task. */
    private Set<Occasion> known(IProgressMonitor monitor) throws ClienteleException {
        Set<Occasion> known = new HashSet<>();
        RecordQuery query = RecordQuery.all(Literals.TASK, List.of(CUSTOMER, ORIGIN))
                .and(new Criterion(ORIGIN, Operator.STARTS_WITH, prefix));
        store.records(Actor.SYSTEM).scan(query, row -> {
            known.add(new Occasion(row.isNull(0) ? 0 : row.getLong(0), row.getString(1)));
            return true;
        }, monitor);
        return known;
    }

    private Map<Long, String> owners(Map<Occasion, NewTask> wanted) throws ClienteleException {
        Map<Long, String> owners = new HashMap<>();
        long[] ids = wanted.keySet().stream().mapToLong(Occasion::customer).filter(c -> c != 0).distinct().sorted()
                .toArray();
        for (int from = 0; from < ids.length; from += PART) {
            long[] part = Arrays.copyOfRange(ids, from, Math.min(ids.length, from + PART));
            for (RecordRow row : store.records(actor).rows(Literals.PARTY, List.of(OWNER), part)) {
                owners.put(row.id(), (String) row.values().getFirst());
            }
        }
        return owners;
    }
}
