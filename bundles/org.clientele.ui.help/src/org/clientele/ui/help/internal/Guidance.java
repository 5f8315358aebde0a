package org.clientele.ui.help.internal;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.store.FeaturePath;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.ui.OpenStore;
import org.clientele.ui.Problems;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiCommands;
import org.clientele.ui.UiJobs;
import org.clientele.ui.help.internal.Guide.Step;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.editor.FormEditor;

/** Brings a person to where a step or a link leads. For the user interface thread. */
final class Guidance {

    private static final FeaturePath NUMBER = FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__NUMBER);
    private static final String COMMAND = "command:"; //$NON-NLS-1$

    private Guidance() {
    }

    /** Tells whether a link runs a command. */
    static boolean isCommand(String link) {
        return link.startsWith(COMMAND);
    }

    /** Follows a link that leads out of the help: a command, or an address for the browser. */
    static boolean leave(IWorkbenchWindow window, String link) {
        if (isCommand(link)) {
            run(window, link.substring(COMMAND.length()));
        } else if (link.startsWith("http:") || link.startsWith("https:") || link.startsWith("mailto:")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            Program.launch(link);
        } else {
            return false;
        }
        return true;
    }

    /** Runs a command that is written as {@code id?parameter=value&parameter=value}, with the escapes of an address. */
    static void run(IWorkbenchWindow window, String address) {
        int question = address.indexOf('?');
        UiCommands.run(window, question > 0 ? address.substring(0, question) : address,
                question > 0 ? parameters(address.substring(question + 1)) : Map.of());
    }

    /** The parameters of an address by their names, in their order. */
    static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String parameter : query.split("&")) { //$NON-NLS-1$
            String[] parts = parameter.split("=", 2); //$NON-NLS-1$
            parameters.put(plain(parts[0]), parts.length > 1 ? plain(parts[1]) : ""); //$NON-NLS-1$
        }
        return parameters;
    }

    private static String plain(String escaped) {
        try {
            return URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8); //$NON-NLS-1$ //$NON-NLS-2$
        } catch (IllegalArgumentException e) {
            return escaped; // a sign that looks like an escape and is none
        }
    }

    /** Does a step; a part that was closed is opened again. Calls back when it is over, which a record makes later. */
    static void run(IWorkbenchWindow window, Step step, Runnable done) {
        IWorkbenchPage page = window.getActivePage();
        if (page != null && !step.view().isEmpty()) {
            try {
                page.showView(step.view());
            } catch (PartInitException e) {
                Problems.show(e.getStatus());
            }
        }
        Optional<StoreSession> session = PlatformUI.getWorkbench().getService(OpenStore.class).session();
        if (step.record().isEmpty() || session.isEmpty()) {
            command(window, step, done);
            return;
        }
        UiJobs.start(window.getShell(), step.title(), null, m -> session.get().store().records(session.get().actor())
                .find(Literals.PARTY, NUMBER, step.record()), found -> {
                    found.ifPresent(party -> open(window, step, party.id()));
                    command(window, step, done);
                }, failure -> {
                    done.run(); // first, since the tour points before a person reads what happened
                    Problems.show(failure);
                });
    }

    private static void open(IWorkbenchWindow window, Step step, long party) {
        UiCommands.openCustomer(window, party);
        IWorkbenchPage page = window.getActivePage();
        if (page != null && !step.page().isEmpty() && page.getActiveEditor() instanceof FormEditor record) {
            record.setActivePage(step.page());
        }
    }

    private static void command(IWorkbenchWindow window, Step step, Runnable done) {
        if (!step.command().isEmpty()) {
            run(window, step.command());
        }
        done.run();
    }
}
