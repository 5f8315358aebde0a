package org.clientele.cli.internal.commands;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.clientele.cli.command.Arguments;
import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.CommandSyntax.StoreUse;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.cli.internal.Messages;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.customers.CustomerListService;
import org.clientele.core.customers.CustomerListing;
import org.clientele.core.customers.CustomerQuery;
import org.clientele.core.customers.CustomerScope;
import org.clientele.core.exchange.ExchangeService;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code export}: a list of customers as CSV, to a file or to standard output. */
@Component
public final class ExportCommand implements CliCommand {

    private static final byte[] BYTE_ORDER_MARK = { (byte) 0xef, (byte) 0xbb, (byte) 0xbf };

    private final FactService facts;
    private final CustomerListService lists;
    private final ExchangeService exchange;

    /**
     * Creates the command.
     *
     * @param facts keeps the columns
     * @param lists lists customers
     * @param exchange knows the exporters
     */
    @Activate
    public ExportCommand(@Reference FactService facts, @Reference CustomerListService lists,
            @Reference ExchangeService exchange) {
        this.facts = facts;
        this.lists = lists;
        this.exchange = exchange;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("export", Messages.EXPORT.in(locale)).store(StoreUse.OPEN)
                .option("with", "ID", Messages.EXPORT_WITH.in(locale))
                .option("segment", "KEY", Messages.EXPORT_SEGMENT.in(locale))
                .option("tier", "ID", Messages.EXPORT_TIER.in(locale))
                .option("filter", "TEXT", Messages.EXPORT_FILTER.in(locale))
                .option("columns", "IDS", Messages.EXPORT_COLUMNS.in(locale))
                .option("sort", "COLUMN", Messages.EXPORT_SORT.in(locale))
                .flag("descending", Messages.EXPORT_DESCENDING.in(locale))
                .option("out", "FILE", Messages.EXPORT_OUT.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Arguments arguments = invocation.arguments();
        Locale locale = invocation.locale();
        Optional<Path> out = arguments.path("out");
        if (out.isEmpty() && invocation.output().wantsJson()) {
            throw Messages.EXPORT_JSON_NEEDS_OUT.usage(locale);
        }
        String exporter = arguments.text("with").orElse(ExchangeService.CSV);
        CustomerScope scope = scope(arguments, locale);
        FactSnapshot snapshot = StoreFacts.await(facts, invocation);
        List<String> offered = snapshot.columns().stream().map(ColumnDescriptor::id).toList();
        List<String> columns = arguments.has("columns") ? arguments.list("columns") : offered;
        for (String column : columns) {
            if (!offered.contains(column)) {
                throw Messages.EXPORT_UNKNOWN_COLUMN.usage(locale, column, String.join(", ", offered));
            }
        }
        CustomerListing listing = lists.list(invocation.store(), invocation.actor(), snapshot,
                new CustomerQuery(scope, arguments.text("filter").orElse(""),
                        arguments.text("sort").orElse(offered.getFirst()), arguments.has("descending")),
                invocation.monitor());
        if (out.isEmpty()) {
            print(exporter, listing, columns, invocation);
            return ExitCodes.OK;
        }
        long count = exchange.export(exporter, invocation.store(), invocation.actor(), listing, columns, out.get(),
                invocation.monitor());
        invocation.output().line(Messages.EXPORT_DONE.in(locale, count, out.get()));
        invocation.output().json(Map.of("customers", count, "file", out.get(), "columns", columns));
        return ExitCodes.OK;
    }

    /** The customers that the options name. */
    static CustomerScope scope(Arguments arguments, Locale locale) throws ClienteleException {
        Optional<String> segment = arguments.text("segment");
        Optional<String> tier = arguments.text("tier");
        if (segment.isPresent() && tier.isPresent()) {
            throw Messages.EXPORT_ONE_SCOPE.usage(locale);
        }
        if (segment.isPresent()) {
            return new CustomerScope.InSegment(segment.get());
        }
        return tier.<CustomerScope>map(CustomerScope.InTier::new).orElseGet(CustomerScope.All::new);
    }

    /** Goes through a private file, since the service writes whole files only; a pipe gets no byte order mark. */
    private void print(String exporter, CustomerListing listing, List<String> columns, Invocation invocation)
            throws ClienteleException {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("clientele");
            Path file = folder.resolve("customers.csv");
            exchange.export(exporter, invocation.store(), invocation.actor(), listing, columns, file, invocation.monitor());
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                copy(in, invocation.output().bytes());
            }
        } catch (IOException e) {
            throw Messages.EXPORT_NO_SCRATCH.failure(StatusCodes.FILE_NOT_WRITABLE, invocation.locale(),
                    System.getProperty("java.io.tmpdir"));
        } finally {
            clear(folder);
        }
    }

    private static void copy(InputStream in, OutputStream out) throws IOException {
        in.mark(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(in.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
            in.reset();
        }
        try {
            in.transferTo(out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the reader of the pipe is gone
        }
    }

    private static void clear(Path folder) {
        if (folder != null) {
            try {
                Files.deleteIfExists(folder.resolve("customers.csv"));
                Files.deleteIfExists(folder);
            } catch (IOException e) {
                folder.toFile().deleteOnExit();
            }
        }
    }
}
