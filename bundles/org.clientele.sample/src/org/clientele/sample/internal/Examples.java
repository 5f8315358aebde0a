package org.clientele.sample.internal;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoredContent;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.clientele.model.Attachment;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Customer;
import org.clientele.model.Party;
import org.clientele.model.value.PartyId;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Makes some records of the sample data rich: invented names, people, relationships, needs, contacts, tasks and files of
 * customers who are a number with orders otherwise. No order is touched and no customer with orders comes or goes.
 */
final class Examples {

    private static final String FILE = "/data/examples.json"; //$NON-NLS-1$
    private static final FeaturePath NUMBER = FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__NUMBER);

    private final Store store;
    private final Actor actor;
    private final Records records;
    private final Clock clock;
    private final ExampleReader reader;
    private final JsonObject json;
    private final Map<String, AggregateRef> customers = new LinkedHashMap<>();

    Examples(Store store, Actor actor) {
        this.store = store;
        this.actor = actor;
        records = store.records(actor);
        clock = Clock.system(store.info().settings().zone());
        reader = new ExampleReader(actor.account(), clock);
        json = read();
    }

    private static JsonObject read() {
        try (InputStream in = Examples.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new FileNotFoundException(FILE);
            }
            try (Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                return JsonParser.parseReader(text).getAsJsonObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds what is not there: all records in one unit of work, then the files of each party in one of its own. */
    void add(IProgressMonitor monitor) throws ClienteleException {
        for (JsonObject customer : objects(json, "customers")) { //$NON-NLS-1$
            AggregateRef found = find(customer.get("number").getAsString()); //$NON-NLS-1$
            customers.put(ref(customer), found);
            reader.name(ref(customer), found.id());
        }
        if (records.find(Literals.PARTY, NUMBER, firstNew()).isEmpty()) {
            addRecords(monitor);
        }
        for (Map.Entry<String, List<JsonObject>> files : filesByParty().entrySet()) {
            attach(reader.party(files.getKey()), files.getValue(), monitor);
        }
    }

    private String firstNew() {
        return objects(json, "parties").stream().filter(p -> p.has("customer")).findFirst().orElseThrow() //$NON-NLS-1$ //$NON-NLS-2$
                .getAsJsonObject("customer").get("number").getAsString(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private AggregateRef find(String number) throws ClienteleException {
        return records.find(Literals.PARTY, NUMBER, number).orElseThrow(() -> new ClienteleException(
                StatusCodes.NOT_FOUND, NLS.bind(Messages.Sample_noCustomer, number)));
    }

    private void addRecords(IProgressMonitor monitor) throws ClienteleException {
        try (UnitOfWork work = store.begin(actor, Messages.Sample_examples)) {
            for (JsonObject description : objects(json, "customers")) { //$NON-NLS-1$
                Party party = load(customers.get(ref(description)));
                reader.fill(party, description.getAsJsonObject("set")); //$NON-NLS-1$
                Customer customer = party.getCustomer();
                reader.fill(customer, description.getAsJsonObject("customer")); //$NON-NLS-1$
                work.save(party);
            }
            for (JsonObject description : objects(json, "parties")) { //$NON-NLS-1$
                Aggregate party = (Aggregate) ExampleReader.create(description.get("type").getAsString()); //$NON-NLS-1$
                reader.fill(party, description);
                work.add(party);
                reader.name(ref(description), party.getId());
            }
            addAll(work, "interactions", "Interaction"); //$NON-NLS-1$ //$NON-NLS-2$
            addAll(work, "tasks", "Task"); //$NON-NLS-1$ //$NON-NLS-2$
            check(work.commit(monitor));
        }
    }

    private void addAll(UnitOfWork work, String member, String type) throws ClienteleException {
        for (JsonObject description : objects(json, member)) {
            Aggregate aggregate = (Aggregate) ExampleReader.create(type);
            reader.fill(aggregate, description);
            work.add(aggregate);
        }
    }

    private Map<String, List<JsonObject>> filesByParty() {
        Map<String, List<JsonObject>> files = new LinkedHashMap<>();
        objects(json, "files").forEach(f -> files.computeIfAbsent(f.get("party").getAsString(), p -> new ArrayList<>()) //$NON-NLS-1$ //$NON-NLS-2$
                .add(f));
        return files;
    }

    private void attach(PartyId id, List<JsonObject> files, IProgressMonitor monitor) throws ClienteleException {
        Party party = (Party) records.load(Literals.PARTY, id.value()).orElseThrow();
        if (!party.getAttachments().isEmpty()) {
            return;
        }
        for (JsonObject file : files) {
            byte[] content = file.get("content").getAsString().getBytes(StandardCharsets.UTF_8); //$NON-NLS-1$
            StoredContent stored = store.contents().put(actor, id.value(), new ByteArrayInputStream(content), monitor);
            Attachment attachment = ClienteleFactory.eINSTANCE.createAttachment();
            attachment.setName(file.get("name").getAsString()); //$NON-NLS-1$
            attachment.setMediaType(file.get("mediaType").getAsString()); //$NON-NLS-1$
            attachment.setNote(file.get("note").getAsString()); //$NON-NLS-1$
            stored.applyTo(attachment);
            attachment.setAddedAt(LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
            attachment.setAddedBy(actor.account());
            party.getAttachments().add(attachment);
        }
        try (UnitOfWork work = store.begin(actor, Messages.Sample_examples)) {
            work.save(party);
            check(work.commit(monitor));
        }
    }

    private Party load(AggregateRef ref) throws ClienteleException {
        return (Party) records.load(ref.type(), ref.id()).orElseThrow();
    }

    private static void check(CommitResult result) throws ClienteleException {
        if (!result.isCommitted()) {
            throw new ClienteleException(result.status());
        }
    }

    private static String ref(JsonObject description) {
        return description.get("ref").getAsString(); //$NON-NLS-1$
    }

    private static List<JsonObject> objects(JsonObject parent, String member) {
        return parent.getAsJsonArray(member).asList().stream().map(JsonElement::getAsJsonObject).toList();
    }
}
