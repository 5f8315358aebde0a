package org.clientele.cli.internal.commands;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;

import org.clientele.cli.command.Arguments;
import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.CommandSyntax.StoreUse;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.cli.internal.Messages;
import org.clientele.core.ClienteleException;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.store.StoreService;
import org.clientele.core.store.StoreSettings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code create}: a store with nothing but the shipped definitions. */
@Component
public final class CreateCommand implements CliCommand {

    private final StoreService stores;
    private final DefinitionService definitions;

    /**
     * Creates the command.
     *
     * @param stores creates stores
     * @param definitions brings the shipped definitions
     */
    @Activate
    public CreateCommand(@Reference StoreService stores, @Reference DefinitionService definitions) {
        this.stores = stores;
        this.definitions = definitions;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("create", Messages.CREATE.in(locale)).store(StoreUse.FOLDER)
                .option("name", "NAME", Messages.CREATE_NAME.in(locale))
                .option("currency", "CODE", Messages.CREATE_CURRENCY.in(locale))
                .option("zone", "ZONE", Messages.CREATE_ZONE.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Arguments arguments = invocation.arguments();
        String name = arguments.text("name").orElse(invocation.storeDirectory().getFileName().toString());
        StoreSettings settings = new StoreSettings(name, currency(invocation), zone(invocation));
        invocation.adopt(stores.create(invocation.storeDirectory(), settings, invocation.monitor()));
        definitions.ensureDefaults(invocation.store(), invocation.actor());
        invocation.output().line(Messages.CREATE_DONE.in(invocation.locale(), invocation.storeDirectory(),
                settings.baseCurrency().getCurrencyCode(), settings.zone().getId()));
        invocation.output().json(Map.of("store", invocation.storeDirectory(), "name", name, "currency",
                settings.baseCurrency().getCurrencyCode(), "zone", settings.zone().getId()));
        return ExitCodes.OK;
    }

    private static Currency currency(Invocation invocation) throws ClienteleException {
        String code = invocation.arguments().text("currency").orElse("");
        try {
            // the country of the user may be unknown, in which case the currency has to be named
            return code.isEmpty() ? Currency.getInstance(Locale.getDefault(Locale.Category.FORMAT))
                    : Currency.getInstance(code.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException | NullPointerException e) {
            throw Messages.CREATE_WHICH_CURRENCY.usage(invocation.locale(), code);
        }
    }

    private static ZoneId zone(Invocation invocation) throws ClienteleException {
        String zone = invocation.arguments().text("zone").orElse(ZoneId.systemDefault().getId());
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw Messages.CREATE_WHICH_ZONE.usage(invocation.locale(), zone);
        }
    }
}
