package org.clientele.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Batch;
import org.clientele.core.store.BatchInfo;
import org.clientele.core.store.EditBatch;
import org.clientele.core.store.EnteredSince;
import org.clientele.core.store.JournalEntry;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RollbackReport;
import org.clientele.core.store.RollbackRequest;
import org.clientele.core.store.StoredContent;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.clientele.model.Attachment;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Party;
import org.clientele.model.Tag;
import org.clientele.model.value.PartyId;
import org.clientele.store.internal.StoreOpener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;

/**
 * Whatever was done in the newer program: what the older one shows after the way back is what the newer one showed, without
 * that which {@link OlderView} says that the older model cannot have. That is found from the objects, not from the tables.
 */
abstract class RandomRollbackContract extends StoreContract {

    private static final int BEFORE = 15;
    private static final int SINCE = 70;
    private static final List<EClass> OWN = List.of(Literals.PERSON, Literals.PERSON, Literals.ORGANISATION,
            Literals.ORDER, Literals.ORDER, Literals.TASK, Literals.INTERACTION, Literals.PRODUCT, Literals.SEGMENT,
            Literals.STAGE_MODEL, Literals.CLASSIFICATION_SCHEME, Literals.FIELD_DEFINITION, Literals.DECISION_TABLE,
            Literals.SCORECARD);

    private final long seed = Long.getLong("clientele.test.seed", 20_261_122);
    private final Random random = new Random(seed);
    private final RandomGraphs graphs = new RandomGraphs(random);
    private final List<EPackage> partners = new ArrayList<>();
    private final NewerModel older = NewerModel.older();
    private final NewerModel newer = NewerModel.newer();
    private final List<AggregateRef> made = new ArrayList<>();
    private final Map<String, Integer> did = new TreeMap<>();
    private NewerModel now = older;

    @Override
    StoreOpener opener() {
        return engine.opener(() -> null, () -> partners, Clock.systemUTC());
    }

    private void as(NewerModel model) throws Exception {
        now = model;
        partners.clear();
        partners.add(model.model.ePackage);
        reopen();
    }

    private String message() {
        return "seed " + seed + " " + did + " ";
    }

    @Test
    void randomWorkIsThereInTheOlderStoreAsFarAsItsModelGoes() throws Exception {
        as(older);
        work(BEFORE);
        as(newer);
        work(SINCE);
        OlderView view = new OlderView(newer, older);
        Map<String, String> expected = view.ofNewer(store);
        List<String> journal = journal();
        List<Long> batches = store.changes(ANNA).batches(1000).stream().map(BatchInfo::id).toList();
        Map<String, List<String>> history = history(view.kept());
        EnteredSince since = opener.sinceBackup(store, opener.backups(directory()).getFirst().directory(), 10, null);
        Set<String> findings = findings();
        store.close();

        RollbackReport report = opener.rollBack(new RollbackRequest(directory(), since.backup().directory(),
                folder.resolve("rest"), BERND), null);
        assertEquals(Set.copyOf(since.rest()), Set.copyOf(report.rest()), message());
        assertEquals(since.count(), report.units(), message());
        now = older;
        partners.set(0, older.model.ePackage);
        store = opener.open(directory(), null);
        assertTrue(findings.containsAll(findings()), () -> message() + store.verify(null));
        same(expected, new OlderView(older, older).ofNewer(store));
        List<String> after = journal();
        assertEquals(journal, after.subList(0, journal.size()), message());
        assertEquals(journal.size() + 1, after.size(), message());
        assertEquals(batches, store.changes(ANNA).batches(1000).stream().map(BatchInfo::id).toList(), message());
        assertEquals(history, history(view.kept()), message());

        as(newer);
        assertTrue(findings.containsAll(findings()), () -> message() + store.verify(null));
        same(expected, new OlderView(newer, older).ofNewer(store));
    }

    /** Whoever deletes a party that others name leaves that behind in both stores: checks are not part of this test. */
    private Set<String> findings() {
        return Arrays.stream(store.verify(null).getChildren()).map(IStatus::getMessage).collect(Collectors.toSet());
    }

    private void same(Map<String, String> expected, Map<String, String> found) {
        assertEquals(expected.keySet(), found.keySet(), message());
        expected.forEach((record, text) -> assertEquals(text, found.get(record), message() + record));
    }

    private List<String> journal() throws ClienteleException {
        List<String> entries = new ArrayList<>();
        for (JournalEntry entry : store.journal().read(0, 10_000)) {
            entries.add(entry.sequence() + " " + entry.recordedAt() + " " + entry.account() + " " + entry.reason());
        }
        return entries;
    }

    /** What is told of records that lose nothing: word for word. */
    private Map<String, List<String>> history(Set<AggregateRef> of) throws ClienteleException {
        Map<String, List<String>> all = new TreeMap<>();
        for (AggregateRef each : of) {
            EClass type = each.type().getEPackage() == Literals.PARTY.getEPackage() ? each.type()
                    : (EClass) now.model.ePackage.getEClassifier(each.type().getName());
            all.put(each.type().getName() + each.id(),
                    store.changes(ANNA).history(new AggregateRef(type, each.id()), java.util.OptionalLong.empty(), 10_000)
                            .stream().map(c -> c.sequence() + c.path() + c.kind() + c.oldValue() + '>' + c.newValue())
                            .toList());
        }
        return all;
    }

    private void work(int steps) throws Exception {
        for (int i = 0; i < steps; i++) {
            int kind = random.nextInt(now == newer ? 16 : 12);
            String name = switch (kind) {
            case 0, 1, 2, 3 -> create();
            case 4, 5, 6, 7 -> edit();
            case 8 -> delete();
            case 9 -> bulk();
            case 10 -> several();
            case 11 -> setting();
            case 12 -> erase();
            case 13 -> edits();
            case 14 -> undo();
            default -> undoBatch();
            };
            did.merge(name, 1, Integer::sum);
        }
    }

    private Aggregate fresh() throws Exception {
        int kind = random.nextInt(now == newer ? 20 : 16);
        Aggregate fresh = switch (kind) {
        case 0, 1, 2 -> now.model.create(now.model.visit, Map.of());
        case 3 -> now.model.create(now.model.hospital, Map.of(now.model.beds, random.nextInt(900)));
        case 16, 17 -> now.model.create(newer.call, Map.of(newer.number, "call " + random.nextInt()));
        case 18, 19 -> now.model.create(newer.clinic, Map.of(newer.rooms, random.nextInt(90)));
        default -> (Aggregate) graphs.object(OWN.get(random.nextInt(OWN.size())), 2);
        };
        fill(fresh);
        return fresh;
    }

    /** Values that only these tests know: references, and those of the partner. */
    private void fill(Aggregate record) throws Exception {
        EClass type = record.eClass();
        if (type == now.model.visit) {
            record.eSet(now.model.report, "report " + "x".repeat(random.nextInt(now == newer ? 40 : 10)));
            record.eSet(now.model.customer, random.nextInt(3) == 0 ? null : someone());
            record.eSet(now.felt, now.mood.getELiterals().get(random.nextInt(now.mood.getELiterals().size())).getInstance());
            if (now == newer) {
                record.eSet(newer.minutes, random.nextBoolean() ? 30 : random.nextInt(200));
            }
        } else if (record instanceof Party party && random.nextBoolean()) {
            party.setDisplayName("Party " + random.nextInt());
        }
        if (type == newer.call) {
            record.eSet(newer.caller, someone());
        }
        if (type.getEStructuralFeature("customer") != null && type.getEPackage() == Literals.PARTY.getEPackage()
                && random.nextBoolean() && !(record instanceof Party)) {
            record.eSet(type.getEStructuralFeature("customer"), someone());
        }
    }

    private PartyId someone() throws Exception {
        long[] ids = ids(Literals.PARTY);
        return ids.length == 0 ? null : new PartyId(ids[random.nextInt(ids.length)]);
    }

    private long[] ids(EClass type) throws ClienteleException {
        List<Long> ids = new ArrayList<>();
        store.records(ANNA).scan(RecordQuery.all(type, List.of()), row -> ids.add(row.id()), null);
        return ids.stream().mapToLong(Long::longValue).toArray();
    }

    private Aggregate any() throws Exception {
        for (int i = 0; i < 20 && !made.isEmpty(); i++) {
            AggregateRef ref = made.get(random.nextInt(made.size()));
            EClass type = ref.type().getEPackage() == Literals.PARTY.getEPackage() ? ref.type()
                    : (EClass) now.model.ePackage.getEClassifier(ref.type().getName());
            Aggregate found = store.records(ANNA).load(type, ref.id()).orElse(null);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private String create() throws Exception {
        try (UnitOfWork work = store.begin(random.nextBoolean() ? ANNA : BERND, "create " + random.nextInt())) {
            Aggregate fresh = fresh();
            work.add(fresh);
            if (!work.commit(null).isCommitted()) {
                return "refused";
            }
            made.add(new AggregateRef(fresh instanceof Party ? Literals.PARTY : fresh.eClass(), fresh.getId()));
            return "create " + fresh.eClass().getName();
        }
    }

    private void alter(Aggregate record) throws Exception {
        if (record.eClass().getEPackage() == Literals.PARTY.getEPackage()) {
            graphs.change(record, 2);
        } else if (record.eClass() == newer.clinic) {
            record.eSet(newer.rooms, random.nextInt(90));
        } else if (record.eClass() == now.model.hospital) {
            ward(record);
        }
        fill(record);
    }

    @SuppressWarnings("unchecked")
    private void ward(Aggregate hospital) {
        List<Object> wards = (List<Object>) hospital.eGet(now.model.wards);
        if (!wards.isEmpty() && random.nextBoolean()) {
            wards.remove(random.nextInt(wards.size()));
        }
        wards.add(0, now.model.create(now.model.ward, Map.of(now.model.floor, random.nextInt(9))));
    }

    private String edit() throws Exception {
        Aggregate record = any();
        if (record == null) {
            return "nothing";
        }
        try (UnitOfWork work = store.begin(ANNA, "edit")) {
            alter(record);
            if (record instanceof Party party && now == newer && random.nextInt(4) == 0) {
                attach(party);
            }
            work.save(record);
            return work.commit(null).isCommitted() ? "edit" : "refused";
        }
    }

    private void attach(Party party) throws Exception {
        byte[] text = ("letter " + random.nextInt()).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        StoredContent content;
        try {
            content = store.contents().put(ANNA, party.getId(), new ByteArrayInputStream(text), null);
        } catch (ClienteleException e) {
            assertEquals(StatusCodes.INVALID_INPUT, e.code(), message() + e); // the party was erased before
            return;
        }
        Attachment attachment = ClienteleFactory.eINSTANCE.createAttachment();
        attachment.setName("letter.txt");
        attachment.setDigest(content.digest());
        attachment.setSealedKey(content.sealedKey());
        party.getAttachments().add(attachment);
    }

    private String delete() throws Exception {
        Aggregate record = any();
        if (record == null) {
            return "nothing";
        }
        try (UnitOfWork work = store.begin(ANNA, "delete")) {
            work.delete(record);
            return work.commit(null).isCommitted() ? "delete" : "refused";
        }
    }

    private String several() throws Exception {
        try (UnitOfWork work = store.begin(BERND, "several at once")) {
            List<Aggregate> added = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                Aggregate fresh = fresh();
                work.add(fresh);
                added.add(fresh);
            }
            Aggregate record = any();
            if (record != null) {
                alter(record);
                work.save(record);
            }
            if (!work.commit(null).isCommitted()) {
                return "refused";
            }
            added.forEach(a -> made.add(new AggregateRef(a instanceof Party ? Literals.PARTY : a.eClass(), a.getId())));
            return "several";
        }
    }

    private String bulk() throws Exception {
        try (Batch batch = store.beginBatch(ANNA, "import")) {
            int rows = 1 + random.nextInt(40);
            long first = batch.reserve(Literals.PERSON, rows);
            batch.insert(BatchContract.persons(first, rows, "B" + first + "-"), null);
            if (random.nextInt(4) == 0 || !batch.complete("rows").isCommitted()) {
                return "bulk given up";
            }
            made.add(new AggregateRef(Literals.PARTY, first));
            return "bulk";
        }
    }

    private String edits() throws Exception {
        try (EditBatch batch = store.beginEdits(ANNA, "bulk edit")) {
            for (int i = 0; i < 5; i++) {
                Aggregate record = any();
                if (record instanceof Party party && party.getCustomer() != null) {
                    Tag tag = ClienteleFactory.eINSTANCE.createTag();
                    tag.setName("tag " + random.nextInt());
                    party.getCustomer().getTags().add(tag);
                    try (UnitOfWork work = batch.begin()) {
                        work.save(record);
                        work.commit(null);
                    }
                }
            }
            if (random.nextInt(4) == 0) {
                batch.rollBack(null);
                return "bulk edit taken back";
            }
            return batch.complete("edited").isCommitted() ? "bulk edit" : "refused";
        }
    }

    private String erase() throws Exception {
        Aggregate record = any();
        if (!(record instanceof Party) || random.nextBoolean()) {
            return "nothing";
        }
        store.erase(ANNA, Set.of(record.getId()), "asked for it", null);
        return "erase";
    }

    private String undo() {
        long last = store.journal().lastSequence();
        long which = Math.max(1, last - random.nextInt(6));
        return store.changes(BERND).revertUnit(which, random.nextBoolean(), "undo", null).isCommitted() ? "undo" : "refused";
    }

    private String undoBatch() throws Exception {
        List<BatchInfo> batches = store.changes(ANNA).batches(100);
        if (batches.isEmpty()) {
            return "nothing";
        }
        long batch = batches.get(random.nextInt(batches.size())).id();
        return store.changes(ANNA).undoBatch(batch, random.nextBoolean(), "wrong file", null).isCommitted() ? "undo batch"
                : "refused";
    }

    private String setting() throws Exception {
        store.putSetting(ANNA, "colour" + random.nextInt(5), "blue " + random.nextInt());
        return "setting";
    }
}
