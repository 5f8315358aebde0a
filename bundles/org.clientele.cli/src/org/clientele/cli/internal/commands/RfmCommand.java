package org.clientele.cli.internal.commands;

import java.util.Locale;
import java.util.Optional;

import org.clientele.cli.command.Arguments;
import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.CommandSyntax.StoreUse;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.cli.internal.Messages;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.segmentation.RfmOptions;
import org.clientele.core.segmentation.RfmOptions.Ties;
import org.clientele.core.segmentation.RfmService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code rfm}: recency, frequency and monetary value. */
@Component
public final class RfmCommand implements CliCommand {

    private static final int USUAL_BINS = 5;
    private static final int LEAST_BINS = 2;
    private static final int MOST_BINS = 10;

    private final FactService facts;
    private final RfmService service;

    /**
     * Creates the command.
     *
     * @param facts keeps the columns
     * @param service computes scores
     */
    @Activate
    public RfmCommand(@Reference FactService facts, @Reference RfmService service) {
        this.facts = facts;
        this.service = service;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("rfm", Messages.RFM.in(locale)).store(StoreUse.OPEN)
                .option("as-of", "DATE", Messages.RFM_AS_OF.in(locale))
                .option("bins", "N", Messages.RFM_BINS.in(locale))
                .option("ties", "HOW", Messages.RFM_TIES.in(locale), "equal", "rank")
                .flag("keep", Messages.RFM_KEEP.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        FactSnapshot snapshot = StoreFacts.await(facts, invocation);
        RfmOptions options = options(invocation, snapshot);
        RfmSummary summary = new RfmSummary(service.compute(snapshot, options, invocation.monitor()), snapshot);
        if (invocation.arguments().has("keep")) {
            service.setOptions(invocation.store(), invocation.actor(), options);
        }
        summary.print(invocation.output(), invocation.locale());
        invocation.output().json(summary.json());
        return ExitCodes.OK;
    }

    /** What is not said is as the store's own columns have it. */
    private RfmOptions options(Invocation invocation, FactSnapshot snapshot) throws ClienteleException {
        Arguments arguments = invocation.arguments();
        Optional<RfmOptions> kept = service.options(invocation.store());
        Ties ties = arguments.text("ties").map(t -> "rank".equals(t) ? Ties.BY_RANK : Ties.EQUAL_SCORES)
                .orElseGet(() -> kept.map(RfmOptions::ties).orElse(Ties.EQUAL_SCORES));
        return new RfmOptions(
                arguments.day("as-of").orElseGet(() -> kept.map(RfmOptions::referenceDate).orElse(snapshot.today())),
                arguments.number("bins", LEAST_BINS, MOST_BINS)
                        .orElseGet(() -> kept.map(RfmOptions::bins).orElse(USUAL_BINS)),
                ties);
    }
}
