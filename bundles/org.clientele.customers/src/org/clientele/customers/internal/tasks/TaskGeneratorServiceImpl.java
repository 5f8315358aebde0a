package org.clientele.customers.internal.tasks;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactService;
import org.clientele.core.health.Contained;
import org.clientele.core.health.Contributors;
import org.clientele.core.health.Contributors.Contributor;
import org.clientele.core.health.WrongAnswerException;
import org.clientele.core.store.Store;
import org.clientele.core.tasks.GeneratedTask;
import org.clientele.core.tasks.GeneratorInfo;
import org.clientele.core.tasks.GeneratorResult;
import org.clientele.core.tasks.TaskGenerator;
import org.clientele.core.tasks.TaskGeneratorService;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Asks generators for the tasks of a day and makes those that are not there. */
@Component
public final class TaskGeneratorServiceImpl implements TaskGeneratorService {

    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final String AUTOMATIC = "tasks.generator.auto."; //$NON-NLS-1$
    private static final String DAY = "tasks.generator.day."; //$NON-NLS-1$

    private final FactService facts;
    private final Contributors<TaskGenerator> generators = new Contributors<>(TaskGenerator.class, TaskGenerator::id,
            TaskGenerator::label);
    private final ReentrantLock one = new ReentrantLock();

    /**
     * Creates the service.
     *
     * @param facts keeps the columns
     */
    @Activate
    public TaskGeneratorServiceImpl(@Reference FactService facts) {
        this.facts = facts;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addGenerator(TaskGenerator generator, Map<String, Object> properties) {
        generators.add(generator, properties.get(Constants.SERVICE_RANKING) instanceof Integer ranking ? ranking : 0);
    }

    public void removeGenerator(TaskGenerator generator) {
        generators.remove(generator);
    }

    @Override
    public List<GeneratorInfo> generators(Store store) {
        List<GeneratorInfo> infos = new ArrayList<>();
        for (Contributor<TaskGenerator> each : generators.usable()) {
            String description = each.contained().call(Contained.BRIEF, () -> each.service().description(), () -> ""); //$NON-NLS-1$
            infos.add(new GeneratorInfo(each.id(), each.label(), description == null ? "" : description, //$NON-NLS-1$
                    isAutomatic(store, each), lastDay(store, each.id()), each.bundle()));
        }
        return infos;
    }

    private static boolean isAutomatic(Store store, Contributor<TaskGenerator> each) {
        return store.setting(AUTOMATIC + each.id()).map(Boolean::valueOf).orElseGet(() -> each.contained()
                .call(Contained.BRIEF, () -> each.service().isAutomatic(), () -> false));
    }

    private static Optional<LocalDate> lastDay(Store store, String id) {
        try {
            return store.setting(DAY + id).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty(); // what cannot be read is made anew
        }
    }

    @Override
    public void automatic(Store store, Actor actor, String generator, boolean automatic) throws ClienteleException {
        require(generator);
        store.putSetting(actor, AUTOMATIC + generator, Boolean.toString(automatic));
    }

    private Contributor<TaskGenerator> require(String id) throws ClienteleException {
        return generators.find(id).orElseThrow(() -> new ClienteleException(StatusCodes.NOT_FOUND,
                NLS.bind(Messages.noGenerator, id,
                        String.join(", ", generators.usable().stream().map(Contributor::id).toList())))); //$NON-NLS-1$
    }

    @Override
    public List<GeneratorResult> generate(Store store, Actor actor, LocalDate day, Optional<String> generator,
            boolean preview, IProgressMonitor monitor) throws ClienteleException {
        List<Contributor<TaskGenerator>> wanted = generator.isPresent() ? List.of(require(generator.get()))
                : generators.usable().stream().filter(g -> isAutomatic(store, g)).toList();
        return generate(store, actor, day, wanted, preview, monitor);
    }

    /** Those that run by themselves and have not yet run for a day. */
    List<Contributor<TaskGenerator>> waiting(Store store, LocalDate day) {
        return generators.usable().stream().filter(
                g -> isAutomatic(store, g) && lastDay(store, g.id()).map(d -> d.isBefore(day)).orElse(true)).toList();
    }

    /** Runs those that wait, and remembers for which of them the day is done. */
    List<GeneratorResult> generateWaiting(Store store, LocalDate day, IProgressMonitor monitor)
            throws ClienteleException {
        List<GeneratorResult> results = new ArrayList<>();
        List<Contributor<TaskGenerator>> waiting = waiting(store, day);
        SubMonitor work = SubMonitor.convert(monitor, waiting.size());
        for (Contributor<TaskGenerator> each : waiting) {
            results.addAll(generate(store, Actor.SYSTEM, day, List.of(each), false, work.split(1)));
            store.putSetting(Actor.SYSTEM, DAY + each.id(), day.toString());
        }
        return results;
    }

    private List<GeneratorResult> generate(Store store, Actor actor, LocalDate day,
            List<Contributor<TaskGenerator>> wanted, boolean preview, IProgressMonitor monitor)
            throws ClienteleException {
        List<GeneratorResult> results = new ArrayList<>();
        SubMonitor work = SubMonitor.convert(monitor, Messages.generating, Math.max(1, wanted.size()));
        for (Contributor<TaskGenerator> each : wanted) {
            work.subTask(each.label());
            results.add(generate(store, actor, day, each, preview, work.split(1)));
        }
        return results;
    }

    private GeneratorResult generate(Store store, Actor actor, LocalDate day, Contributor<TaskGenerator> each,
            boolean preview, SubMonitor work) throws ClienteleException {
        GenerationRun run = new GenerationRun(store, actor, day, facts, work);
        try {
            List<GeneratedTask> due = each.call(LONGEST, work, () -> ask(each.service(), run));
            // two runs at once would make the same tasks
            one.lockInterruptibly();
            try {
                return new Generation(store, actor, each.id(), each.label()).make(due, preview, work);
            } finally {
                one.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled, e);
        } catch (OperationCanceledException e) {
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled, e);
        } catch (ClienteleException e) {
            if (e.code() == StatusCodes.CANCELLED) {
                throw e;
            }
            return new GeneratorResult(each.id(), each.label(), List.of(), 0, 0, OptionalLong.empty(),
                    List.of(e.getMessage()));
        }
    }

    private static List<GeneratedTask> ask(TaskGenerator generator, GenerationRun run) throws ClienteleException {
        try {
            List<GeneratedTask> due = generator.due(run);
            if (due == null || due.stream().anyMatch(Objects::isNull)) {
                throw new WrongAnswerException(Messages.generatorNull);
            }
            if (due.size() > Generation.MOST) {
                throw new WrongAnswerException(NLS.bind(Messages.generatorMany, Generation.MOST));
            }
            return List.copyOf(due);
        } catch (OperationCanceledException e) {
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled, e);
        }
    }

    @Override
    public Optional<String> originLabel(String origin) {
        if (!origin.startsWith(ORIGIN)) {
            return Optional.empty();
        }
        String rest = origin.substring(ORIGIN.length());
        String id = rest.substring(0, rest.indexOf(':') < 0 ? rest.length() : rest.indexOf(':'));
        return Optional.of(generators.label(id).orElse(id));
    }
}
