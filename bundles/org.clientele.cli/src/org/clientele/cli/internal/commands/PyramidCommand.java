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
import org.clientele.cli.command.Table;
import org.clientele.cli.internal.Messages;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactService;
import org.clientele.core.segmentation.Pyramid;
import org.clientele.core.segmentation.PyramidService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code pyramid}: customers by cumulative value, with the 80/20 line as it is [C13]. */
@Component
public final class PyramidCommand implements CliCommand {

    private final FactService facts;
    private final PyramidService pyramids;

    /**
     * Creates the command.
     *
     * @param facts keeps the columns
     * @param pyramids computes pyramids
     */
    @Activate
    public PyramidCommand(@Reference FactService facts, @Reference PyramidService pyramids) {
        this.facts = facts;
        this.pyramids = pyramids;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("pyramid", Messages.PYRAMID.in(locale)).store(StoreUse.OPEN).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Pyramid pyramid = pyramids.compute(StoreFacts.await(facts, invocation));
        print(pyramid, invocation);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("customers", pyramid.customers());
        result.put("revenue", Amounts.exact(pyramid.revenue()));
        result.put("pyramid", json(pyramid));
        result.put("customersFor80", pyramid.customersFor80());
        result.put("shareOfTop20", pyramid.shareOfTop20());
        invocation.output().json(result);
        return ExitCodes.OK;
    }

    static void print(Pyramid pyramid, Invocation invocation) throws ClienteleException {
        Locale locale = invocation.locale();
        Table table = new Table(Messages.PYRAMID_TIER.in(locale), Messages.PYRAMID_ID.in(locale),
                Messages.PYRAMID_CUSTOMERS.in(locale), Messages.PYRAMID_OF_CUSTOMERS.in(locale),
                Messages.PYRAMID_REVENUE.in(locale), Messages.PYRAMID_OF_REVENUE.in(locale));
        for (Pyramid.Tier tier : pyramid.tiers()) {
            int customers = tier.rows().getCardinality();
            table.row(tier.name(), tier.id(), customers, new Table.Share(part(customers, pyramid.customers())),
                    Amounts.shown(tier.revenue(), invocation.store()), new Table.Share(tier.share()));
        }
        invocation.output().table(table);
        if (pyramid.customers() > 0) {
            invocation.output().line(Messages.PYRAMID_LINE.in(locale, percent(pyramid.shareOfTop20(), locale),
                    pyramid.customersFor80(), percent(part(pyramid.customersFor80(), pyramid.customers()), locale)));
        }
    }

    static List<Map<String, Object>> json(Pyramid pyramid) {
        List<Map<String, Object>> tiers = new ArrayList<>();
        for (Pyramid.Tier tier : pyramid.tiers()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("tier", tier.id());
            entry.put("customers", tier.rows().getCardinality());
            entry.put("revenue", Amounts.exact(tier.revenue()));
            entry.put("share", tier.share());
            tiers.add(entry);
        }
        return tiers;
    }

    private static double part(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static String percent(double share, Locale locale) {
        return String.format(locale, "%.1f %%", share * 100);
    }
}
