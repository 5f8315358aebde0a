package org.clientele.lifecycle.internal.agenda.calendar;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.agenda.CalendarReport;
import org.clientele.core.agenda.CalendarRequest;
import org.clientele.core.agenda.CalendarService;
import org.clientele.core.agenda.RecurrenceService;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.PageKey;
import org.clientele.core.store.Store;
import org.clientele.core.tasks.TaskItem;
import org.clientele.core.tasks.TaskPage;
import org.clientele.core.tasks.TaskQuery;
import org.clientele.core.tasks.TaskService;
import org.clientele.model.ClientelePackage.Literals;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads and writes iCalendar files. It keeps no state. */
@Component
public final class CalendarServiceImpl implements CalendarService {

    private static final int PAGE = 1000;
    private static final List<String> COLUMNS = List.of("text", "customer", "due", "startsAt", "effort", "priority", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
            "channel", "remindAt"); //$NON-NLS-1$ //$NON-NLS-2$

    private final TaskService tasks;
    private final RecurrenceService recurrences;
    private final Clock clock;

    /**
     * Creates the service.
     *
     * @param tasks lists tasks
     * @param recurrences counts occurrences
     */
    @Activate
    public CalendarServiceImpl(@Reference TaskService tasks, @Reference RecurrenceService recurrences) {
        this(tasks, recurrences, Clock.systemUTC());
    }

    CalendarServiceImpl(TaskService tasks, RecurrenceService recurrences, Clock clock) {
        this.tasks = tasks;
        this.recurrences = recurrences;
        this.clock = clock;
    }

    @Override
    public int exportFile(Store store, Actor actor, CalendarRequest request, Path file, IProgressMonitor monitor)
            throws ClienteleException {
        check(request);
        List<TaskItem> chosen = chosen(store, actor, request, SubMonitor.convert(monitor));
        CalendarWriter writer = new CalendarWriter(store, clock.instant(), numbers(store, actor, chosen));
        try (PrivateFile target = new PrivateFile(file, writer.write(chosen))) {
            // who cannot be noted does not get the file
            store.accessLog().exported(actor, NLS.bind(Messages.export_what, request.account()), COLUMNS, chosen.size(),
                    String.valueOf(file.getFileName()));
            target.replace();
            return chosen.size();
        } catch (IOException e) {
            throw new ClienteleException(StatusCodes.FILE_NOT_WRITABLE, NLS.bind(Messages.file_notWritable, file), e);
        }
    }

    private static void check(CalendarRequest request) throws ClienteleException {
        if (request.account().isBlank()) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT, Messages.request_account);
        }
        if (request.to().isBefore(request.from())) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT,
                    NLS.bind(Messages.request_days, request.from(), request.to()));
        }
    }

    private List<TaskItem> chosen(Store store, Actor actor, CalendarRequest request, SubMonitor progress)
            throws ClienteleException {
        List<TaskItem> chosen = new ArrayList<>();
        Optional<PageKey> after = Optional.empty();
        do {
            if (progress.isCanceled()) {
                throw new ClienteleException(StatusCodes.CANCELLED, Messages.export_cancelled);
            }
            TaskPage page = tasks.page(store, actor, TaskQuery.ofOwner(request.account()), after, PAGE);
            for (TaskItem task : page.tasks()) {
                LocalDate day = task.day();
                if (day == null || !day.isBefore(request.from()) && !day.isAfter(request.to())) {
                    chosen.add(task);
                }
            }
            after = page.next();
        } while (after.isPresent());
        return chosen;
    }

    private static Map<Long, String> numbers(Store store, Actor actor, List<TaskItem> chosen)
            throws ClienteleException {
        FeaturePath number = FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__NUMBER);
        long[] ids = chosen.stream().mapToLong(TaskItem::customer).filter(id -> id != 0).distinct().toArray();
        Map<Long, String> numbers = new HashMap<>();
        for (int from = 0; from < ids.length; from += PAGE) {
            long[] part = Arrays.copyOfRange(ids, from, Math.min(ids.length, from + PAGE));
            store.records(actor).rows(Literals.PARTY, List.of(number), part)
                    .forEach(row -> numbers.put(row.id(), (String) row.values().getFirst()));
        }
        return numbers;
    }

    @Override
    public CalendarReport importFile(Store store, Actor actor, CalendarRequest request, Path file,
            IProgressMonitor monitor) throws ClienteleException {
        check(request);
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), store.info().settings().zone()).withNano(0);
        return new CalendarImport(store, actor, request, now).run(CalendarText.read(file), recurrences, monitor);
    }
}
