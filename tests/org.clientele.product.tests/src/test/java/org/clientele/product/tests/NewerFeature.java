package org.clientele.product.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A site with the next version of one feature of the product, made of the product's own site. */
final class NewerFeature {

    static final String ID = "org.clientele.lifecycle.feature";
    static final String VERSION = "1.99.0";

    private NewerFeature() {
    }

    static Path write(Path folder) throws IOException {
        Path site = Archives.root().resolve("releng/org.clientele.product/target/repository");
        String index;
        try (ZipFile jar = new ZipFile(site.resolve("content.jar").toFile());
                InputStream in = jar.getInputStream(jar.getEntry("content.xml"))) {
            index = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        String group = unit(index, ID + ".feature.group");
        String jar = unit(index, ID + ".feature.jar");
        Files.createDirectories(folder.resolve("features"));
        Files.writeString(folder.resolve("content.xml"), "<?xml version='1.0' encoding='UTF-8'?>"
                + "<?metadataRepository version='1.2.0'?><repository name='Newer'"
                + " type='org.eclipse.equinox.internal.p2.metadata.repository.LocalMetadataRepository' version='1'>"
                + "<units size='2'>" + group + jar + "</units></repository>");
        Path target = folder.resolve("features").resolve(ID + '_' + VERSION + ".jar");
        copy(site.resolve("features"), target);
        Files.writeString(folder.resolve("artifacts.xml"), "<?xml version='1.0' encoding='UTF-8'?>"
                + "<?artifactRepository version='1.1.0'?><repository name='Newer'"
                + " type='org.eclipse.equinox.p2.artifact.repository.simpleRepository' version='1'><mappings size='1'>"
                + "<rule filter='(&amp; (classifier=org.eclipse.update.feature))'"
                + " output='${repoUrl}/features/${id}_${version}.jar'/></mappings><artifacts size='1'>"
                + "<artifact classifier='org.eclipse.update.feature' id='" + ID + "' version='" + VERSION
                + "'><properties size='1'><property name='download.size' value='" + Files.size(target)
                + "'/></properties></artifact></artifacts></repository>");
        return folder;
    }

    /** The unit in the newer version; what it requires of others stays. */
    private static String unit(String index, String id) {
        Matcher found = Pattern.compile("<unit id='" + Pattern.quote(id) + "' version='([^']*)'.*?</unit>",
                Pattern.DOTALL).matcher(index);
        if (!found.find()) {
            throw new AssertionError(id + " is not in the site");
        }
        String old = found.group(1);
        return found.group().replace("version='" + old + "'", "version='" + VERSION + "'")
                .replace("[0.0.0," + old + ")", "[0.0.0," + VERSION + ")")
                .replace("name='" + ID + ".feature.jar' range='[" + old + ',' + old + "]'",
                        "name='" + ID + ".feature.jar' range='[" + VERSION + ',' + VERSION + "]'");
    }

    private static void copy(Path features, Path target) throws IOException {
        Path source;
        try (Stream<Path> all = Files.list(features)) {
            source = all.filter(f -> f.getFileName().toString().startsWith(ID + '_')).findFirst().orElseThrow();
        }
        try (ZipFile from = new ZipFile(source.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(target))) {
            for (ZipEntry entry : (Iterable<ZipEntry>) from.stream().map(e -> (ZipEntry) e)::iterator) {
                byte[] content;
                try (InputStream in = from.getInputStream(entry)) {
                    content = in.readAllBytes();
                }
                if (entry.getName().equals("feature.xml")) {
                    content = new String(content, StandardCharsets.UTF_8).replaceFirst(
                            "(?s)(id=\"" + Pattern.quote(ID) + "\".*?version=\")[^\"]*", "$1" + VERSION)
                            .getBytes(StandardCharsets.UTF_8);
                }
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(content);
                to.closeEntry();
            }
        }
    }
}
