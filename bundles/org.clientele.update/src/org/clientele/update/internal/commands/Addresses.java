package org.clientele.update.internal.commands;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.clientele.cli.command.Invocation;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;

/** Reads the addresses of sites: what has a scheme, and folders from where the user is. */
final class Addresses {

    private Addresses() {
    }

    static URI of(Invocation invocation, String text) throws ClienteleException {
        try {
            if (text.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")) {
                return new URI(text.replace(" ", "%20"));
            }
            return invocation.directory().resolve(Path.of(text)).normalize().toUri();
        } catch (URISyntaxException | InvalidPathException e) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT,
                    Messages.ADDRESS_WRONG.in(invocation.locale(), text), e);
        }
    }

    /** Those of the option {@code --site}. */
    static List<URI> ofOption(Invocation invocation) throws ClienteleException {
        List<URI> sites = new ArrayList<>();
        for (String text : invocation.arguments().list("site")) {
            sites.add(of(invocation, text));
        }
        return sites;
    }
}
