package org.clientele.operations.internal.support;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.operations.Installation;
import org.clientele.core.store.AbsentClass;
import org.clientele.core.store.MigrationState;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Store;
import org.clientele.model.ClientelePackage;
import org.eclipse.emf.ecore.EClass;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** Facts about the running program that hold nothing of customers. */
final class Facts {

    private static final Map<Integer, String> STATES = Map.of(Bundle.INSTALLED, "installed", Bundle.RESOLVED, "resolved", //$NON-NLS-1$ //$NON-NLS-2$
            Bundle.STARTING, "starting", Bundle.ACTIVE, "active", Bundle.STOPPING, "stopping"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    private static final ClientelePackage MODEL = ClientelePackage.eINSTANCE;

    private Facts() {
    }

    static String versions(Installation installation) {
        StringBuilder text = new StringBuilder();
        text.append("program: ").append(installation.version()).append('\n'); //$NON-NLS-1$
        text.append("java: ").append(installation.java()).append('\n'); //$NON-NLS-1$
        text.append("system: ").append(installation.system()).append('\n'); //$NON-NLS-1$
        text.append("language: ").append(System.getProperty("osgi.nl", "")).append('\n'); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        text.append("memory: ").append(Runtime.getRuntime().maxMemory() >> 20).append(" MB\n"); //$NON-NLS-1$ //$NON-NLS-2$
        text.append("free: ").append(installation.dataFree() >> 20).append(" MB\n"); //$NON-NLS-1$ //$NON-NLS-2$
        text.append("safe mode: ").append(installation.safeMode()).append('\n'); //$NON-NLS-1$
        installation.partners().forEach(p -> text.append("partner: ").append(p.name()).append(' ').append(p.version()) //$NON-NLS-1$
                .append(p.active() ? "\n" : " (not usable)\n")); //$NON-NLS-1$ //$NON-NLS-2$
        return text.toString();
    }

    static String bundles(BundleContext context) {
        Map<String, String> lines = new TreeMap<>();
        for (Bundle bundle : context.getBundles()) {
            lines.put(bundle.getSymbolicName() + ' ' + bundle.getVersion(),
                    STATES.getOrDefault(bundle.getState(), "uninstalled")); //$NON-NLS-1$
        }
        StringBuilder text = new StringBuilder();
        lines.forEach((bundle, state) -> text.append(bundle).append(' ').append(state).append('\n'));
        return text.toString();
    }

    /** Classes, methods and lines; what a thread is called is left out where it is not the program's own word. */
    static String threads() {
        StringBuilder text = new StringBuilder();
        for (ThreadInfo thread : ManagementFactory.getThreadMXBean().dumpAllThreads(false, false)) {
            text.append("thread ").append(thread.getThreadId()).append(' ').append(thread.getThreadState()).append('\n'); //$NON-NLS-1$
            for (StackTraceElement frame : thread.getStackTrace()) {
                text.append("    at ").append(frame).append('\n'); //$NON-NLS-1$
            }
        }
        return text.toString();
    }

    static String store(Store store) {
        if (store == null) {
            return "no store is open\n"; //$NON-NLS-1$
        }
        StringBuilder text = new StringBuilder();
        text.append("engine: ").append(store.info().engine()).append('\n'); //$NON-NLS-1$
        text.append("schema: ").append(store.info().schemaVersion()).append('\n'); //$NON-NLS-1$
        for (MigrationState state : store.migrations()) {
            text.append("line ").append(state.namespaceUri()).append(": taken ").append(state.taken()).append(", known ") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    .append(state.known()).append('\n');
        }
        for (EClass type : new EClass[] { MODEL.getParty(), MODEL.getOrder(), MODEL.getProduct(), MODEL.getInteraction(),
                MODEL.getTask(), MODEL.getSegment() }) {
            text.append(type.getName()).append(": ").append(count(store, type)).append('\n'); //$NON-NLS-1$
        }
        try {
            for (AbsentClass absent : store.absent()) {
                text.append("absent ").append(absent.model()).append(' ').append(absent.name()).append('\n'); //$NON-NLS-1$
            }
        } catch (ClienteleException e) {
            text.append("absent: code ").append(e.code()).append('\n'); //$NON-NLS-1$
        }
        return text.toString();
    }

    private static String count(Store store, EClass type) {
        try {
            return Long.toString(store.records(Actor.SYSTEM).count(RecordQuery.all(type, List.of())));
        } catch (ClienteleException e) {
            return "code " + e.code(); //$NON-NLS-1$
        }
    }
}
