package org.clientele.cli.internal.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.CommandSyntax.StoreUse;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.cli.internal.Messages;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.search.SearchService;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.model.Party;
import org.clientele.model.Segment;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code show CUSTOMER}: the record, its key figures, its segments with the reason, its last orders. */
@Component
public final class ShowCommand implements CliCommand {

    private static final String CUSTOMER = "CUSTOMER";
    private static final int USUAL_ORDERS = 10;
    private static final int MOST_ORDERS = 1000;

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
        AggregateRef party = CustomerLookup.find(search, number, invocation);
        Party record = records.load(party.type(), party.id()).map(Party.class::cast)
                .orElseThrow(() -> CustomerLookup.unknown(number, invocation));
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
}
