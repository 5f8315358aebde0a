package org.clientele.ui.customers.internal.record;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

import org.clientele.core.Actor;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.CommitJournal;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.JournalEntry;
import org.clientele.core.store.JournalEntry.Touched;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage;
import org.clientele.model.Identified;
import org.clientele.model.Party;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Parties in memory under the store's contract for versions, ids, conflicts and the journal. */
public final class MemoryStore {

    final Map<Long, Party> parties = new TreeMap<>();
    final List<JournalEntry> journal = new ArrayList<>();
    private final Map<String, String> settings = new TreeMap<>();
    private long lastId = 100;

    public Store store() {
        Records records = proxy(Records.class, (p, m, a) -> switch (m.getName()) {
        case "load" -> Optional.ofNullable(parties.get((Long) a[1])).map(EcoreUtil::copy);
        case "find" -> parties.values().stream()
                .filter(x -> x.getCustomer() != null && a[2].equals(x.getCustomer().getNumber())).findFirst()
                .map(x -> new AggregateRef(ClientelePackage.Literals.PARTY, x.getId()));
        default -> throw new UnsupportedOperationException(m.getName());
        });
        CommitJournal log = proxy(CommitJournal.class, (p, m, a) -> switch (m.getName()) {
        case "lastSequence" -> (long) journal.size();
        case "read" -> journal.stream().filter(e -> e.sequence() > (Long) a[0]).limit((Integer) a[1]).toList();
        default -> throw new UnsupportedOperationException(m.getName());
        });
        return proxy(Store.class, (p, m, a) -> switch (m.getName()) {
        case "records" -> records;
        case "journal" -> log;
        case "begin" -> new Work((Actor) a[0], (String) a[1]);
        case "setting" -> Optional.ofNullable(settings.get(a[0]));
        case "putSetting" -> settings.put((String) a[1], (String) a[2]);
        default -> throw new UnsupportedOperationException(m.getName());
        });
    }

    /** What a person would find who opened the record now. */
    Party stored(long id) {
        return parties.get(id);
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler));
    }

    private void giveIds(EObject object) {
        if (object instanceof Identified identified && identified.getId() == 0) {
            identified.setId(++lastId);
        }
        object.eContents().forEach(this::giveIds);
    }

    private final class Work implements UnitOfWork {

        private final Actor actor;
        private final String reason;
        private final List<Party> saved = new ArrayList<>();

        Work(Actor actor, String reason) {
            this.actor = actor;
            this.reason = reason;
        }

        @Override
        public UnitOfWork validFrom(LocalDate day) {
            return this;
        }

        @Override
        public void add(Aggregate aggregate) {
            giveIds(aggregate);
            saved.add((Party) aggregate);
        }

        @Override
        public void save(Aggregate aggregate) {
            saved.add((Party) aggregate);
        }

        @Override
        public void delete(Aggregate aggregate) {
            throw new UnsupportedOperationException();
        }

        @Override
        public CommitResult commit(IProgressMonitor monitor) {
            for (Party party : saved) {
                Party there = parties.get(party.getId());
                if (there != null && there.getVersion() != party.getVersion()) {
                    IStatus conflict = new Status(IStatus.ERROR, "test", StatusCodes.CONFLICT, "conflict", null);
                    return new CommitResult(conflict, 0, List.of());
                }
            }
            List<Touched> touched = new ArrayList<>();
            for (Party party : saved) {
                giveIds(party);
                party.setVersion(party.getVersion() + 1);
                parties.put(party.getId(), EcoreUtil.copy(party));
                touched.add(new Touched(new AggregateRef(ClientelePackage.Literals.PARTY, party.getId()), false));
            }
            journal.add(new JournalEntry(journal.size() + 1L, Instant.EPOCH, actor.account(), reason, touched,
                    Arrays.asList(), OptionalLong.empty()));
            return new CommitResult(Status.OK_STATUS, journal.size(), List.of());
        }

        @Override
        public void close() {
            // nothing is held
        }
    }
}
