package org.clientele.exchange.testing;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.Predicate;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
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
import org.clientele.core.store.MigrationState;
import org.clientele.core.store.Page;
import org.clientele.core.store.PageKey;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Records;
import org.clientele.core.store.RowCheck;
import org.clientele.core.store.RowCursor;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreInfo;
import org.clientele.core.store.StoreSettings;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage;
import org.clientele.model.Order;
import org.clientele.model.OrderKind;
import org.clientele.model.OrderLine;
import org.clientele.model.value.OrderLineId;
import org.clientele.model.value.ProductId;
import org.clientele.testsupport.memory.MemoryAccessLog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EClass;

/** Keeps batches in memory, so that what an import writes can be looked at. */
public final class FakeStore implements Store, Records {

    /** The rows of complete batches, by class. */
    public final Map<EClass, List<FakeRow>> rows = new HashMap<>();
    /** How many batches were begun. */
    public int begun;
    /** How many batches were completed. */
    public int completed;
    /** How many batches were open at the first look at records, -1 before it. */
    public int openAtFirstLook = -1;
    /** How many batches are open. */
    int open;
    private final Map<EClass, Long> ids = new HashMap<>();
    private final AccessLog accesses = new MemoryAccessLog();

    /**
     * The rows of a class.
     *
     * @param type the class
     * @return complete ones
     */
    public List<FakeRow> of(EClass type) {
        return rows.computeIfAbsent(type, t -> new ArrayList<>());
    }

    long reserve(EClass type, long count) {
        return ids.merge(type, count, Long::sum) - count + 1;
    }

    @Override
    public StoreInfo info() {
        return new StoreInfo(new UUID(1, 1),
                new StoreSettings("test", Currency.getInstance("GBP"), ZoneId.of("Europe/London")), Path.of("."), "fake",
                1, Instant.EPOCH);
    }

    @Override
    public Records records(Actor actor) {
        return this;
    }

    @Override
    public Batch beginBatch(Actor actor, String reason) {
        begun++;
        open++;
        return new FakeBatch(this);
    }

    @Override
    public long count(RecordQuery query) {
        return matching(query).size();
    }

    @Override
    public void scan(RecordQuery query, Predicate<RowCursor> consumer, IProgressMonitor monitor) {
        matching(query).forEach(r -> consumer.test(r.cursor(query.columns())));
    }

    @Override
    public void scanUnordered(RecordQuery query, Predicate<RowCursor> consumer, IProgressMonitor monitor) {
        scan(query, consumer, monitor);
    }

    @Override
    public Page page(RecordQuery query, Optional<PageKey> after, int limit) {
        return new Page(matching(query).stream().map(r -> new RecordRow(r.id(), r.rootId(), r.type(),
                query.columns().stream().map(c -> r.values().get(c)).toList())).toList(), Optional.empty());
    }

    private List<FakeRow> matching(RecordQuery query) {
        openAtFirstLook = openAtFirstLook < 0 ? open : openAtFirstLook;
        return of(query.type()).stream().filter(r -> query.where().stream().allMatch(r::fits)).toList();
    }

    @Override
    public UnitOfWork begin(Actor actor, String reason) {
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
        throw new UnsupportedOperationException();
    }

    @Override
    public AccessRule accessRule(Actor actor) {
        return new AccessRule.Everything();
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
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<String> setting(String key) {
        return Optional.empty();
    }

    @Override
    public void putSetting(Actor actor, String key, String value) {
        throw new UnsupportedOperationException();
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
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        rows.clear();
    }

    @Override
    public Optional<Aggregate> load(EClass type, long id) throws ClienteleException {
        if (type != ClientelePackage.Literals.ORDER) {
            throw new UnsupportedOperationException();
        }
        return of(type).stream().filter(r -> r.id() == id).findFirst().map(this::order);
    }

    private Aggregate order(FakeRow row) {
        Order order = ClienteleFactory.eINSTANCE.createOrder();
        order.setId(row.id());
        order.setKind(OrderKind.get((int) row.number(ClientelePackage.Literals.ORDER__KIND)));
        order.setPlacedAt(row.time(ClientelePackage.Literals.ORDER__PLACED_AT));
        for (FakeRow each : of(ClientelePackage.Literals.ORDER_LINE)) {
            if (each.rootId() == row.id()) {
                OrderLine line = ClienteleFactory.eINSTANCE.createOrderLine();
                line.setId(each.id());
                line.setProduct(new ProductId(each.number(ClientelePackage.Literals.ORDER_LINE__PRODUCT)));
                line.setQuantity(each.decimal(ClientelePackage.Literals.ORDER_LINE__QUANTITY));
                line.setUnitPrice(each.decimal(ClientelePackage.Literals.ORDER_LINE__UNIT_PRICE));
                long sale = each.number(ClientelePackage.Literals.ORDER_LINE__RETURN_OF);
                line.setReturnOf(sale == 0 ? null : new OrderLineId(sale));
                order.getLines().add(line);
            }
        }
        return order;
    }

    @Override
    public Optional<AggregateRef> find(EClass type, FeaturePath key, Object value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<RecordRow> rows(EClass type, List<FeaturePath> columns, long[] rowIds) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<RecordRow> search(String text, int limit) {
        throw new UnsupportedOperationException();
    }
}
