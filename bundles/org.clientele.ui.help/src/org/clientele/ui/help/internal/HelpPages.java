package org.clientele.ui.help.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IHelpResource;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.osgi.framework.Bundle;

/** The pages that bundles contribute, and their order. May be used by any thread. */
final class HelpPages {

    private static final String GUIDE = "/org.clientele.help/"; //$NON-NLS-1$

    private final Map<String, HelpText> read = new ConcurrentHashMap<>();

    /**
     * A place in the contents.
     *
     * @param label its name
     * @param href the address of its page, or null
     * @param parts the places below it
     */
    record Topic(String label, String href, List<Topic> parts) {
    }

    /** The contents of all books. */
    List<Topic> contents() {
        List<Topic> books = new ArrayList<>();
        for (IToc toc : HelpSystem.getTocs()) {
            books.add(new Topic(toc.getLabel(), toc.getTopic(null).getHref(), parts(toc.getTopics())));
        }
        // the guide for everybody comes before those of add-ons and for developers
        books.sort(Comparator.comparing(book -> Boolean.valueOf(!String.valueOf(book.href()).startsWith(GUIDE))));
        return books;
    }

    private static List<Topic> parts(ITopic[] topics) {
        List<Topic> parts = new ArrayList<>();
        for (ITopic topic : topics) {
            parts.add(new Topic(topic.getLabel(), topic.getHref(), parts(topic.getSubtopics())));
        }
        return parts;
    }

    /** Reads a page; empty when nobody contributes it. */
    Optional<HelpText> page(String href) {
        return Optional.ofNullable(read.computeIfAbsent(withoutPart(href), HelpPages::load));
    }

    /** Reads a file of guides; empty when it is not there. */
    List<Guide> guides(String href) {
        String xml = source(href);
        return xml == null ? List.of() : Guide.read(xml);
    }

    private static HelpText load(String href) {
        String html = source(href);
        return html == null ? null : HelpText.of(html);
    }

    /** From the bundle that the address names, in the language of the program where there is such a file; null without it. */
    private static String source(String href) {
        String[] parts = href.split("/", 3); //$NON-NLS-1$
        Bundle bundle = parts.length < 3 ? null : Platform.getBundle(parts[1]);
        URL found = bundle == null ? null : FileLocator.find(bundle, IPath.fromPortableString("$nl$/" + parts[2])); //$NON-NLS-1$
        if (found == null) {
            return null;
        }
        try (InputStream in = found.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            Platform.getLog(HelpPages.class).error("The page " + href + " cannot be read", e); //$NON-NLS-1$ //$NON-NLS-2$
            return null;
        }
    }

    private static String withoutPart(String href) {
        int part = href.indexOf('#');
        return part < 0 ? href : href.substring(0, part);
    }

    /** The address that a link of a page leads to. */
    static String resolve(String page, String link) {
        return link.startsWith("/") || link.contains(":") ? link : URI.create(page).resolve(link).toString(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** The places whose page has all of some words, those with them in the name first. Reads every page at the first call. */
    List<Topic> search(String words) {
        String[] wanted = words.strip().toLowerCase(Locale.ROOT).split("\\s+"); //$NON-NLS-1$
        List<Topic> named = new ArrayList<>();
        List<Topic> other = new ArrayList<>();
        contents().forEach(book -> search(book, wanted, named, other));
        named.addAll(other);
        return named;
    }

    private void search(Topic topic, String[] wanted, List<Topic> named, List<Topic> other) {
        if (topic.href() != null && named.stream().noneMatch(t -> t.href().equals(topic.href()))
                && other.stream().noneMatch(t -> t.href().equals(topic.href()))) {
            Topic found = new Topic(topic.label(), topic.href(), List.of());
            if (holds(topic.label(), wanted)) {
                named.add(found);
            } else if (page(topic.href()).filter(p -> holds(p.text(), wanted)).isPresent()) {
                other.add(found);
            }
        }
        topic.parts().forEach(part -> search(part, wanted, named, other));
    }

    private static boolean holds(String text, String[] wanted) {
        String low = text.toLowerCase(Locale.ROOT);
        for (String word : wanted) {
            if (!low.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** What a context is about, as places. */
    static List<Topic> topics(IHelpResource[] resources) {
        List<Topic> topics = new ArrayList<>();
        for (IHelpResource resource : resources) {
            topics.add(new Topic(resource.getLabel(), resource.getHref(), List.of()));
        }
        return topics;
    }
}
