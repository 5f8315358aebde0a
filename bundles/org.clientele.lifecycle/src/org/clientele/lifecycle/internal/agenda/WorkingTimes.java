package org.clientele.lifecycle.internal.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.agenda.WorkingTime;
import org.clientele.core.agenda.WorkingTime.Span;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.CapacityException;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.WorkCapacity;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;

/** Working time as it is stored. */
final class WorkingTimes {

    private static final int DAY = 24 * 60;
    private static final List<EAttribute> DAYS = List.of(Literals.WORK_CAPACITY__MONDAY,
            Literals.WORK_CAPACITY__TUESDAY, Literals.WORK_CAPACITY__WEDNESDAY, Literals.WORK_CAPACITY__THURSDAY,
            Literals.WORK_CAPACITY__FRIDAY, Literals.WORK_CAPACITY__SATURDAY, Literals.WORK_CAPACITY__SUNDAY);

    private WorkingTimes() {
    }

    static WorkingTime of(Store store, Actor actor, String account) throws ClienteleException {
        Records records = store.records(actor);
        Optional<WorkCapacity> own = load(records, account);
        if (own.isPresent()) {
            return time(own.get(), account, true);
        }
        Optional<WorkCapacity> all = load(records, WorkingTime.EVERYBODY);
        return all.isPresent() ? time(all.get(), account, false) : WorkingTime.usual(account);
    }

    private static Optional<WorkCapacity> load(Records records, String account) throws ClienteleException {
        Optional<AggregateRef> found = account.isEmpty() ? Optional.empty()
                : records.find(Literals.WORK_CAPACITY, FeaturePath.of(Literals.WORK_CAPACITY__ACCOUNT), account);
        return found.isEmpty() ? Optional.empty()
                : records.load(Literals.WORK_CAPACITY, found.get().id()).map(WorkCapacity.class::cast);
    }

    private static WorkingTime time(WorkCapacity stored, String account, boolean stated) {
        Map<DayOfWeek, Integer> minutes = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            minutes.put(day, (Integer) stored.eGet(DAYS.get(day.ordinal())));
        }
        List<Span> spans = stored.getExceptions().stream()
                .map(e -> new Span(e.getValidFrom() == null ? LocalDate.EPOCH : e.getValidFrom(),
                        e.getValidTo() == null ? LocalDate.of(9999, 12, 31) : e.getValidTo(), e.getMinutes(),
                        e.getNote() == null ? "" : e.getNote())) //$NON-NLS-1$
                .toList();
        return new WorkingTime(account, minutes, spans, stated);
    }

    static CommitResult save(Store store, Actor actor, WorkingTime time) {
        try (UnitOfWork work = store.begin(actor, Messages.reason_workingTime)) {
            check(time);
            Optional<WorkCapacity> stored = load(store.records(actor), time.account());
            WorkCapacity capacity = stored.orElseGet(ClienteleFactory.eINSTANCE::createWorkCapacity);
            capacity.setAccount(time.account().strip());
            for (DayOfWeek day : DayOfWeek.values()) {
                capacity.eSet(DAYS.get(day.ordinal()), time.minutes().get(day));
            }
            fill(capacity.getExceptions(), time.exceptions());
            if (stored.isPresent()) {
                work.save(capacity);
            } else {
                work.add(capacity);
            }
            return work.commit(null);
        } catch (ClienteleException e) {
            return TaskEdits.failed(e);
        }
    }

    /** Exceptions that stay keep their rows, so that history tells only of what was changed. */
    private static void fill(List<CapacityException> stored, List<Span> wanted) {
        List<CapacityException> left = new ArrayList<>(stored);
        for (Span span : wanted) {
            Optional<CapacityException> same = left.stream()
                    .filter(e -> span.from().equals(e.getValidFrom()) && span.to().equals(e.getValidTo())).findFirst();
            CapacityException exception = same.orElseGet(ClienteleFactory.eINSTANCE::createCapacityException);
            exception.setValidFrom(span.from());
            exception.setValidTo(span.to());
            exception.setMinutes(span.minutes());
            exception.setNote(span.note() == null || span.note().isBlank() ? null : span.note().strip());
            if (same.isPresent()) {
                left.remove(exception);
            } else {
                stored.add(exception);
            }
        }
        stored.removeAll(left);
    }

    private static void check(WorkingTime time) throws ClienteleException {
        if (time.account().isBlank()) {
            throw invalid(Messages.time_noAccount);
        }
        for (int minutes : time.minutes().values()) {
            inDay(minutes);
        }
        Span before = null;
        for (Span span : time.exceptions()) {
            inDay(span.minutes());
            if (span.from().isAfter(span.to())) {
                throw invalid(NLS.bind(Messages.time_order, span.from(), span.to()));
            }
            if (before != null && !span.from().isAfter(before.to())) {
                throw invalid(NLS.bind(Messages.time_overlap, span.from(), before.to()));
            }
            before = span;
        }
    }

    private static void inDay(int minutes) throws ClienteleException {
        if (minutes < 0 || minutes > DAY) {
            throw invalid(NLS.bind(Messages.time_minutes, Integer.toString(minutes), Integer.toString(DAY)));
        }
    }

    private static ClienteleException invalid(String message) {
        return new ClienteleException(StatusCodes.INVALID_RECORD, message);
    }
}
