package org.clientele.cli.internal.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.CommandSyntax.StoreUse;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.cli.internal.Messages;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.search.SearchHit;
import org.clientele.core.search.SearchHit.Field;
import org.clientele.core.search.SearchHit.Way;
import org.clientele.core.search.SearchService;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.model.ClientelePackage;
import org.clientele.model.Party;
import org.clientele.model.Segment;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code show CUSTOMER}: the record, its key figures, its segments with the reason, its last orders. */
@Component
public final class ShowCommand implements CliCommand {

    private static final String CUSTOMER = "CUSTOMER";
    private static final ClientelePackage MODEL = ClientelePackage.eINSTANCE;
    private static final int USUAL_ORDERS = 10;
    private static final int MOST_ORDERS = 1000;
    private static final int MOST_LOOKED_AT = 10;

    private final FactService facts;
    private final SegmentService segments;
    private final SearchService search;

    /**
     * Creates the command.
     *
     * @param facts keeps the columns
     * @param segments knows the segments
     * @param search finds customers by name
     */
    @Activate
    public ShowCommand(@Reference FactService facts, @Reference SegmentService segments,
            @Reference SearchService search) {
        this.facts = facts;
        this.segments = segments;
        this.search = search;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("show", Messages.SHOW.in(locale)).store(StoreUse.OPEN)
                .operand(CUSTOMER, Messages.SHOW_CUSTOMER.in(locale))
                .option("orders", "N", Messages.SHOW_ORDERS.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        int orders = invocation.arguments().number("orders", 0, MOST_ORDERS).orElse(USUAL_ORDERS);
        Store store = invocation.store();
        Records records = store.records(invocation.actor());
        String number = invocation.arguments().operand(CUSTOMER).orElseThrow();
        AggregateRef party = find(records, number, invocation);
        Party record = records.load(party.type(), party.id()).map(Party.class::cast)
                .orElseThrow(() -> unknown(number, invocation));
        store.accessLog().read(invocation.actor(), party);
        FactSnapshot snapshot = StoreFacts.await(facts, invocation);
        CustomerSheet sheet = new CustomerSheet(invocation);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("record", sheet.record(record));
        int row = snapshot.rowOf(party.id());
        if (row >= 0) {
            result.put("figures", sheet.figures(snapshot, row));
            result.put("segments", sheet.segments(proofs(invocation, snapshot, row)));
        }
        result.put("orders", sheet.orders(records, party.id(), orders));
        invocation.output().json(result);
        return ExitCodes.OK;
    }

    /** By number; failing that, by the only customer whose name or number begins so. */
    private AggregateRef find(Records records, String text, Invocation invocation) throws ClienteleException {
        FeaturePath number = FeaturePath.of(MODEL.getParty_Customer(), MODEL.getCustomer_Number());
        Optional<AggregateRef> found = records.find(MODEL.getParty(), number, text);
        if (found.isPresent()) {
            return found.get();
        }
        List<SearchHit> hits = SearchCommand.complete(search, invocation).search(invocation.actor(), text, MOST_LOOKED_AT)
                .stream().filter(ShowCommand::isNamed).toList();
        if (hits.size() > 1) {
            throw Messages.SHOW_SEVERAL.failure(StatusCodes.NOT_FOUND, invocation.locale(), text);
        }
        return hits.stream().findFirst().map(hit -> new AggregateRef(MODEL.getParty(), hit.partyId()))
                .orElseThrow(() -> unknown(text, invocation));
    }

    /** Whether a customer's name or number, or a word of the name, begins so. */
    private static boolean isNamed(SearchHit hit) {
        return hit.isCustomer() && (hit.matchedField() == Field.NAME || hit.matchedField() == Field.NUMBER)
                && hit.way().compareTo(Way.WORD) <= 0;
    }

    private List<Map.Entry<Segment, ProofNode>> proofs(Invocation invocation, FactSnapshot snapshot, int row)
            throws ClienteleException {
        Store store = invocation.store();
        List<Map.Entry<Segment, ProofNode>> proofs = new ArrayList<>();
        for (Segment segment : segments.segments(store, invocation.actor())) {
            try {
                proofs.add(Map.entry(segment, segments.explain(store, segment, snapshot, row)));
            } catch (ClienteleException e) {
                invocation.output().note(segment.getName() + ": " + e.getStatus().getMessage());
            }
        }
        return proofs;
    }

    private static ClienteleException unknown(String number, Invocation invocation) {
        return Messages.SHOW_UNKNOWN.failure(StatusCodes.NOT_FOUND, invocation.locale(), number,
                invocation.storeDirectory());
    }
}
