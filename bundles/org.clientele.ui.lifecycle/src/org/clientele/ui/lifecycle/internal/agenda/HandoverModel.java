package org.clientele.ui.lifecycle.internal.agenda;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.agenda.HandoverRequest;
import org.clientele.core.agenda.HandoverRequest.Share;
import org.clientele.core.agenda.Holding;
import org.clientele.core.agenda.HoldingKind;
import org.clientele.core.agenda.Holdings;
import org.clientele.ui.Formats;

/** What somebody holds, and who is to get which of it. */
public final class HandoverModel {

    private static final int NAMED = 20;

    private final Map<Holding, String> successors = new LinkedHashMap<>();
    private final Formats formats;
    private List<String> known = List.of();
    private Holdings holdings = new Holdings("", List.of()); //$NON-NLS-1$
    private HoldingKind shown;
    private String reason = ""; //$NON-NLS-1$

    /** Nothing yet. */
    public HandoverModel(Formats formats) {
        this.formats = formats;
    }

    /** Takes what somebody holds; nobody gets anything of it yet. */
    public void show(Holdings read) {
        if (!read.account().equals(holdings.account())) {
            successors.clear();
        }
        holdings = read;
        successors.keySet().retainAll(new HashSet<>(read.items()));
    }

    /** What somebody holds. */
    public Holdings holdings() {
        return holdings;
    }

    /** The kinds of which there is something. */
    public List<HoldingKind> kinds() {
        return List.copyOf(holdings.counts().keySet());
    }

    /** Shows one kind only; null: all. */
    public void only(HoldingKind kind) {
        shown = kind;
    }

    /** What is listed. */
    public List<Holding> items() {
        return shown == null ? holdings.items()
                : holdings.items().stream().filter(i -> i.kind().equals(shown)).toList();
    }

    /** Who is to get something; empty: it stays. */
    public String successor(Holding item) {
        return successors.getOrDefault(item, ""); //$NON-NLS-1$
    }

    /** Says who is to get some of it; blank: it stays. */
    public void give(Collection<Holding> items, String to) {
        for (Holding item : items) {
            if (to.isBlank()) {
                successors.remove(item);
            } else {
                successors.put(item, to.strip());
            }
        }
    }

    /** Takes who is known; nobody is missed in an empty list. */
    public void known(Collection<String> accounts) {
        known = List.copyOf(accounts);
    }

    /** Takes the reason. */
    public void reason(String why) {
        reason = why;
    }

    /** What keeps it from being handed over, as a sentence. */
    public Optional<String> problem() {
        if (holdings.items().isEmpty()) {
            return Optional.of(Messages.Handover_nothing);
        }
        if (successors.isEmpty()) {
            return Optional.of(Messages.Handover_noSuccessor);
        }
        if (successors.containsValue(holdings.account())) {
            return Optional.of(Messages.Handover_same);
        }
        return reason.isBlank() ? Optional.of(Messages.Handover_noReason) : Optional.empty();
    }

    /** What is going to happen: a line for each successor, and one for what stays. */
    public List<String> preview() {
        Map<String, Map<HoldingKind, Integer>> counts = new LinkedHashMap<>();
        for (Holding item : holdings.items()) {
            counts.computeIfAbsent(successor(item), k -> new LinkedHashMap<>()).merge(item.kind(), 1, Integer::sum);
        }
        List<String> lines = new ArrayList<>();
        counts.forEach((to, kinds) -> {
            List<String> parts = new ArrayList<>();
            kinds.forEach((kind, count) -> parts
                    .add(Messages.bind(Messages.Handover_count, kind.label(), formats.number(count))));
            String all = String.join(Messages.Handover_comma, parts);
            lines.add(to.isEmpty() ? Messages.bind(Messages.Handover_stays, all)
                    : Messages.bind(Messages.Handover_gets, to, all));
        });
        counts.keySet().stream().filter(to -> !to.isEmpty() && !known.isEmpty() && !known.contains(to))
                .forEach(to -> lines.add(Messages.bind(Messages.Handover_unknown, to, some())));
        return lines;
    }

    private String some() {
        return String.join(", ", known.stream().limit(NAMED).toList()) + (known.size() > NAMED ? ", ..." : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** What the service takes. */
    public HandoverRequest request() {
        Map<String, List<Holding>> shares = new LinkedHashMap<>();
        successors.forEach((item, to) -> shares.computeIfAbsent(to, k -> new ArrayList<>()).add(item));
        return new HandoverRequest(holdings.account(),
                shares.entrySet().stream().map(e -> new Share(e.getKey(), e.getValue())).toList(), reason);
    }
}
