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
import org.clientele.core.search.CustomerSearch;
import org.clientele.core.search.SearchHit;
import org.clientele.core.search.SearchService;
import org.clientele.core.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code search TEXT}: the parties that the search of the workbench finds. */
@Component
public final class SearchCommand implements CliCommand {

    private static final String TEXT = "TEXT"; //$NON-NLS-1$
    private static final int USUAL_HITS = 20;
    private static final int MOST_HITS = 1000;

    private final SearchService service;

    /**
     * Creates the command.
     *
     * @param service keeps the index
     */
    @Activate
    public SearchCommand(@Reference SearchService service) {
        this.service = service;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("search", Messages.SEARCH.in(locale)).store(StoreUse.OPEN)
                .operand(TEXT, Messages.SEARCH_TEXT.in(locale))
                .option("limit", "N", Messages.SEARCH_LIMIT.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        int limit = invocation.arguments().number("limit", 1, MOST_HITS).orElse(USUAL_HITS);
        String text = invocation.arguments().operand(TEXT).orElseThrow();
        List<SearchHit> hits = complete(service, invocation).search(invocation.actor(), text, limit);
        Locale locale = invocation.locale();
        if (hits.isEmpty()) {
            invocation.output().line(Messages.SEARCH_NONE.in(locale, text));
        } else {
            Table table = new Table(Messages.SEARCH_NUMBER.in(locale), Messages.SEARCH_NAME.in(locale),
                    Messages.SEARCH_MATCH.in(locale));
            hits.forEach(hit -> table.row(hit.number(), hit.displayName(),
                    hit.matchedText().equals(hit.displayName()) ? "" : hit.matchedText()));
            invocation.output().table(table);
        }
        invocation.output().json(Map.of("hits", json(hits)));
        return ExitCodes.OK;
    }

    /** A search that knows everything that was committed before the command began. */
    static CustomerSearch complete(SearchService service, Invocation invocation) throws ClienteleException {
        Store store = invocation.store();
        CustomerSearch search = service.of(store);
        search.await(store.journal().lastSequence(), invocation.monitor());
        return search;
    }

    private static List<Map<String, Object>> json(List<SearchHit> hits) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (SearchHit hit : hits) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("party", hit.partyId());
            entry.put("number", hit.number());
            entry.put("name", hit.displayName());
            entry.put("field", hit.matchedField().name());
            entry.put("match", hit.matchedText());
            entry.put("way", hit.way().name());
            list.add(entry);
        }
        return list;
    }
}
