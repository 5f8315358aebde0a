package org.clientele.lifecycle.internal.agenda.calendar;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.agenda.CalendarProblem;
import org.clientele.core.agenda.CalendarReport;
import org.clientele.core.agenda.CalendarRequest;
import org.clientele.core.agenda.CalendarService;
import org.clientele.core.agenda.RecurrenceService;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.core.tasks.TaskState;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Task;
import org.clientele.model.value.PartyId;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** Takes the entries of one calendar file over. */
final class CalendarImport {

    private static final String ORIGIN = "calendar"; //$NON-NLS-1$
    private static final int UNIT = 250;

    /** What becomes of an entry. */
    private enum Fate {
        CREATED, CHANGED, ENDED, UNCHANGED
    }

    private final Store store;
    private final Actor actor;
    private final CalendarRequest request;
    private final LocalDateTime now;
    private final TaskMatch match;
    private final List<CalendarProblem> problems = new ArrayList<>();
    private final int[] counts = new int[Fate.values().length];

    CalendarImport(Store store, Actor actor, CalendarRequest request, LocalDateTime now) {
        this.store = store;
        this.actor = actor;
        this.request = request;
        this.now = now;
        match = new TaskMatch(store, store.records(actor), request.account());
    }

    CalendarReport run(CalendarText file, RecurrenceService recurrences, IProgressMonitor monitor)
            throws ClienteleException {
        problems.addAll(file.problems());
        Zones zones = new Zones(store.info().settings().zone(), file.zones());
        Occurrences occurrences = new Occurrences(recurrences, zones, request);
        List<CalendarEntry> entries = read(file, zones, occurrences);
        match.find(entries.stream().map(CalendarEntry::uid).toList());
        entries.removeIf(this::isOfSomebodyElse);
        SubMonitor progress = SubMonitor.convert(monitor, Math.max(1, entries.size()));
        for (int from = 0; from < entries.size(); from += UNIT) {
            if (progress.isCanceled()) {
                throw new ClienteleException(StatusCodes.CANCELLED, NLS.bind(Messages.import_cancelled, from));
            }
            write(entries.subList(from, Math.min(entries.size(), from + UNIT)));
            progress.worked(UNIT);
        }
        problems.sort(Comparator.comparingInt(CalendarProblem::line));
        return new CalendarReport(count(Fate.CREATED), count(Fate.CHANGED), count(Fate.ENDED), count(Fate.UNCHANGED),
                occurrences.beyond(), problems);
    }

    private int count(Fate fate) {
        return counts[fate.ordinal()];
    }

    /** By their UID: what comes instead of an occurrence goes before it, and of repeated ones the last counts. */
    private List<CalendarEntry> read(CalendarText file, Zones zones, Occurrences occurrences)
            throws ClienteleException {
        Map<String, CalendarEntry> entries = new LinkedHashMap<>();
        Map<String, CalendarEntry> instead = new LinkedHashMap<>();
        for (Block block : file.blocks()) {
            try {
                EntryReader reader = new EntryReader(file, zones, problems, block);
                CalendarEntry entry = reader.read();
                boolean replaces = reader.written().containsKey("RECURRENCE-ID"); //$NON-NLS-1$
                occurrences.of(entry, reader).forEach(e -> (replaces ? instead : entries).put(e.uid(), e));
            } catch (Refusal e) {
                problems.add(new CalendarProblem(e.line(), true, e.getMessage()));
            } catch (DateTimeException | ArithmeticException e) {
                // a length that leads out of all calendars
                problems.add(new CalendarProblem(block.line(), true,
                        NLS.bind(Messages.entry_unreadable, block.kind())));
            }
            if (entries.size() + instead.size() > CalendarService.MOST_ENTRIES) {
                throw new ClienteleException(StatusCodes.OUT_OF_BUDGET,
                        NLS.bind(Messages.import_tooMany, Integer.toString(CalendarService.MOST_ENTRIES)));
            }
        }
        entries.putAll(instead);
        return new ArrayList<>(entries.values());
    }

    private boolean isOfSomebodyElse(CalendarEntry entry) {
        if (match.isOfSomebodyElse(entry.uid())) {
            problems.add(new CalendarProblem(entry.line(), true, Messages.entry_somebodyElse));
            return true;
        }
        return false;
    }

    /** Together; where that is refused one by one, so that what is wrong with one keeps only that one out. */
    private void write(List<CalendarEntry> entries) throws ClienteleException {
        int[] before = counts.clone();
        int told = problems.size();
        CommitResult result = commit(entries);
        if (result == null || result.isCommitted()) {
            return;
        }
        int code = result.status().getCode();
        if (code != StatusCodes.INVALID_RECORD && code != StatusCodes.CONFLICT) {
            throw new ClienteleException(result.status());
        }
        System.arraycopy(before, 0, counts, 0, before.length);
        problems.subList(told, problems.size()).clear();
        if (entries.size() == 1) {
            problems.add(new CalendarProblem(entries.getFirst().line(), true, result.status().getMessage()));
            return;
        }
        for (CalendarEntry entry : entries) {
            write(List.of(entry));
        }
    }

    private CommitResult commit(List<CalendarEntry> entries) throws ClienteleException {
        try (UnitOfWork work = store.begin(actor, Messages.import_reason)) {
            boolean any = false;
            for (CalendarEntry entry : entries) {
                any |= take(entry, work);
            }
            return any ? work.commit(null) : null;
        }
    }

    private boolean take(CalendarEntry entry, UnitOfWork work) throws ClienteleException {
        OptionalLong id = match.task(entry.uid());
        Task stored = id.isEmpty() ? null
                : (Task) store.records(actor).load(Literals.TASK, id.getAsLong()).orElse(null);
        boolean ended = stored != null && (stored.getDoneAt() != null || stored.getCancelledAt() != null);
        if (ended || stored == null && entry.state() != TaskState.OPEN) {
            counts[Fate.UNCHANGED.ordinal()]++;
            return false;
        }
        Task task = stored == null ? ClienteleFactory.eINSTANCE.createTask() : stored;
        Task before = EcoreUtil.copy(task);
        if (stored == null) {
            task.setOwner(request.account());
            task.setOrigin(ORIGIN);
            task.setUid(entry.uid());
        }
        fill(task, entry);
        Fate fate = stored == null ? Fate.CREATED
                : entry.state() != TaskState.OPEN ? Fate.ENDED
                        : EcoreUtil.equals(before, task) ? Fate.UNCHANGED : Fate.CHANGED;
        counts[fate.ordinal()]++;
        if (request.dryRun() || fate == Fate.UNCHANGED) {
            return false;
        }
        if (stored == null) {
            work.add(task);
        } else {
            work.save(task);
        }
        return true;
    }

    private void fill(Task task, CalendarEntry entry) throws ClienteleException {
        task.setText(entry.text());
        task.setDue(entry.due());
        task.setStartsAt(entry.startsAt());
        task.setEffort(entry.effort());
        task.setPriority(entry.priority());
        task.setRemindAt(entry.remindAt());
        if (entry.channel() != null) {
            task.setChannel(entry.channel());
        }
        if (entry.customer() != null) {
            OptionalLong customer = match.customer(entry.customer());
            if (customer.isPresent()) {
                task.setCustomer(new PartyId(customer.getAsLong()));
            } else {
                problems.add(new CalendarProblem(entry.line(), false, Messages.entry_noCustomer));
            }
        }
        if (entry.state() == TaskState.DONE) {
            task.setDoneAt(now);
            task.setDoneBy(actor.account());
        } else if (entry.state() == TaskState.CANCELLED) {
            task.setCancelledAt(now);
            task.setCancelledBy(actor.account());
            task.setCancelReason(Messages.entry_cancelled);
        }
    }
}
