package org.clientele.testsupport.memory;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongConsumer;

import org.clientele.core.Actor;
import org.clientele.core.store.AccessFilter;
import org.clientele.core.store.AccessLog;
import org.clientele.core.store.AccessRule;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Batch;
import org.clientele.core.store.Changes;
import org.clientele.core.store.CommitJournal;
import org.clientele.core.store.Contents;
import org.clientele.core.store.EditBatch;
import org.clientele.core.store.ErasureListener;
import org.clientele.core.store.ErasureReport;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.JournalEntry;
import org.clientele.core.store.JournalEntry.Touched;
import org.clientele.core.store.JournalEntry.TouchedRange;
import org.clientele.core.store.MigrationState;
import org.clientele.core.store.Records;
import org.clientele.core.store.RowCheck;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreInfo;
import org.clientele.core.store.StoreSettings;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Identified;
import org.clientele.model.Party;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** An open store in memory. */
public final class MemoryStore implements Store {

    private final StoreInfo info;
    private final Map<EClass, TreeMap<Long, Aggregate>> aggregates = new HashMap<>();
    private final List<JournalEntry> journal = new ArrayList<>();
    private final Map<String, String> settings = new HashMap<>();
    private final AccessLog accesses = new MemoryAccessLog();
    private final List<LongConsumer> listeners = new CopyOnWriteArrayList<>();
    private volatile AccessFilter access = actor -> new AccessRule.Everything();
    private final List<Was> past = new ArrayList<>();
    private long lastId;
    private long lastSequence;

    /** What an aggregate was before a commit; null for one that was not there. */
    private record Was(long sequence, AggregateRef ref, Aggregate before) {
    }

    /** Opens an empty store. */
    public MemoryStore() {
        this(Path.of("memory"));
    }

    /**
     * Opens an empty store with a folder for what others keep beside it.
     *
     * @param directory the folder
     */
    public MemoryStore(Path directory) {
        info = new StoreInfo(UUID.randomUUID(),
                new StoreSettings("memory", Currency.getInstance("GBP"), ZoneId.of("Europe/London")), directory,
                "memory", 1, Instant.EPOCH);
    }

    /** The root class under which an aggregate is kept. */
    static EClass root(EClass type) {
        for (EClass each : type.getEAllSuperTypes()) {
            if (each.getESuperTypes().contains(Literals.AGGREGATE)) {
                return each;
            }
        }
        if (type.getESuperTypes().contains(Literals.AGGREGATE)) {
            return type;
        }
        throw new IllegalArgumentException(type.getName());
    }

    synchronized List<Aggregate> all() {
        List<Aggregate> all = new ArrayList<>();
        aggregates.values().forEach(table -> all.addAll(table.values()));
        return all;
    }

    synchronized TreeMap<Long, Aggregate> table(EClass type) {
        return aggregates.computeIfAbsent(root(type), t -> new TreeMap<>());
    }

    /** Gives ids to an aggregate and all that it contains. */
    synchronized void giveIds(Aggregate aggregate) {
        if (aggregate.getId() == 0) {
            aggregate.setId(++lastId);
        }
        aggregate.eAllContents().forEachRemaining((EObject part) -> {
            if (part instanceof Identified identified && identified.getId() == 0) {
                identified.setId(++lastId);
            }
        });
    }

    /** Writes and removes as one unit of work. */
    long commit(Collection<? extends Aggregate> written, Collection<? extends Aggregate> removed) {
        List<Touched> touched = new ArrayList<>();
        long sequence;
        synchronized (this) {
            for (Aggregate aggregate : written) {
                giveIds(aggregate);
                past.add(new Was(lastSequence + 1, ref(aggregate), table(aggregate.eClass()).put(aggregate.getId(),
                        MemoryRecords.copy(aggregate))));
                touched.add(new Touched(ref(aggregate), false));
            }
            for (Aggregate aggregate : removed) {
                past.add(new Was(lastSequence + 1, ref(aggregate), table(aggregate.eClass()).remove(aggregate.getId())));
                touched.add(new Touched(ref(aggregate), true));
            }
            sequence = log(touched, List.of(), OptionalLong.empty());
        }
        tell(sequence);
        return sequence;
    }

    /**
     * Writes new aggregates as one complete batch.
     *
     * @param added new aggregates of one or several classes
     * @return the commit's number
     */
    public long batch(List<? extends Aggregate> added) {
        Map<EClass, long[]> ranges = new HashMap<>();
        long sequence;
        synchronized (this) {
            for (Aggregate aggregate : added) {
                giveIds(aggregate);
                table(aggregate.eClass()).put(aggregate.getId(), MemoryRecords.copy(aggregate));
                long[] range = ranges.computeIfAbsent(root(aggregate.eClass()),
                        t -> new long[] { aggregate.getId(), aggregate.getId() });
                range[1] = aggregate.getId();
            }
            sequence = log(List.of(), ranges.entrySet().stream()
                    .map(e -> new TouchedRange(e.getKey(), e.getValue()[0], e.getValue()[1], false)).toList(),
                    OptionalLong.of(lastSequence + 1));
        }
        tell(sequence);
        return sequence;
    }

    /**
     * Takes aggregates away as the undo of a batch.
     *
     * @param type the root class
     * @param firstId the first id
     * @param lastIdOfRange the last id
     * @param kept ids that stay, as rows that were edited since
     * @return the commit's number
     */
    public long undoBatch(EClass type, long firstId, long lastIdOfRange, Collection<Long> kept) {
        long sequence;
        synchronized (this) {
            table(type).subMap(firstId, true, lastIdOfRange, true).keySet().removeIf(id -> !kept.contains(id));
            sequence = log(List.of(), List.of(new TouchedRange(type, firstId, lastIdOfRange, true)),
                    OptionalLong.empty());
        }
        tell(sequence);
        return sequence;
    }

    /** Forgets the journal up to now, so that a follower meets a gap. */
    public synchronized void forgetJournal() {
        journal.clear();
    }

    /**
     * Changes a name behind the journal's back.
     *
     * @param party whose
     * @param name the new name
     */
    public synchronized void tamper(long party, String name) {
        ((Party) table(Literals.PARTY).get(party)).setDisplayName(name);
    }

    /**
     * Tells what people may see. Records here do not obey.
     *
     * @param filter the rules
     */
    public void filter(AccessFilter filter) {
        access = filter;
    }

    @Override
    public StoreInfo info() {
        return info;
    }

    @Override
    public Records records(Actor actor) {
        return new MemoryRecords(this);
    }

    @Override
    public UnitOfWork begin(Actor actor, String reason) {
        return new MemoryWork(this);
    }

    @Override
    public Batch beginBatch(Actor actor, String reason) {
        throw new UnsupportedOperationException();
    }

    @Override
    public EditBatch beginEdits(Actor actor, String reason) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Contents contents() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ErasureReport erase(Actor actor, Set<Long> parties, String reason, IProgressMonitor monitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isErased(long party) {
        return false;
    }

    @Override
    public AutoCloseable onErase(ErasureListener listener) {
        return () -> {
        };
    }

    @Override
    public CommitJournal journal() {
        return new CommitJournal() {
            @Override
            public long lastSequence() {
                synchronized (MemoryStore.this) {
                    return lastSequence;
                }
            }

            @Override
            public List<JournalEntry> read(long after, int limit) {
                synchronized (MemoryStore.this) {
                    return journal.stream().filter(e -> e.sequence() > after).limit(limit).toList();
                }
            }
        };
    }

    @Override
    public AccessRule accessRule(Actor actor) {
        return Actor.SYSTEM.equals(actor) ? new AccessRule.Everything() : access.ruleFor(actor);
    }

    @Override
    public AccessLog accessLog() {
        return accesses;
    }

    @Override
    public RowCheck rowCheck(EClass rowType, List<FeaturePath> columns) {
        return row -> List.of();
    }

    @Override
    public Changes changes(Actor actor) {
        return (Changes) Proxy.newProxyInstance(Changes.class.getClassLoader(), new Class<?>[] { Changes.class },
                (proxy, method, args) -> {
                    if ("asKnownOn".equals(method.getName())) {
                        return asKnownOn((AggregateRef) args[0], (Instant) args[1]);
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private synchronized Optional<Aggregate> asKnownOn(AggregateRef ref, Instant instant) {
        Optional<Was> was = past.stream().filter(w -> w.ref().equals(ref) && instant(w.sequence()).isAfter(instant))
                .findFirst();
        Aggregate found = was.isPresent() ? was.get().before() : table(ref.type()).get(ref.id());
        return Optional.ofNullable(found).map(MemoryRecords::copy);
    }

    private static Instant instant(long sequence) {
        return Instant.EPOCH.plusMillis(sequence);
    }

    @Override
    public synchronized Optional<String> setting(String key) {
        return Optional.ofNullable(settings.get(key));
    }

    @Override
    public synchronized void putSetting(Actor actor, String key, String value) {
        settings.put(key, value);
    }

    @Override
    public List<MigrationState> migrations() {
        return List.of();
    }

    @Override
    public IStatus verify(IProgressMonitor monitor) {
        return Status.OK_STATUS;
    }

    @Override
    public void backup(Path target, IProgressMonitor monitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public AutoCloseable onCommit(LongConsumer listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() {
        listeners.clear();
    }

    private long log(List<Touched> touched, List<TouchedRange> ranges, OptionalLong batch) {
        lastSequence++;
        journal.add(new JournalEntry(lastSequence, instant(lastSequence), "tester", "test", touched, ranges, batch));
        return lastSequence;
    }

    private void tell(long sequence) {
        listeners.forEach(listener -> listener.accept(sequence));
    }

    private static AggregateRef ref(Aggregate aggregate) {
        return new AggregateRef(root(aggregate.eClass()), aggregate.getId());
    }
}
