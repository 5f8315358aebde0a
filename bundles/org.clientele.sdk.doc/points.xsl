<?xml version="1.0" encoding="UTF-8"?>
<!-- The schema of an extension point as a page. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:s="http://www.w3.org/2001/XMLSchema"
        exclude-result-prefixes="s">
    <xsl:output method="html" encoding="UTF-8" doctype-system="about:legacy-compat"/>

    <xsl:template match="/s:schema">
        <xsl:variable name="meta" select="s:annotation/s:appinfo/meta.schema | s:annotation/s:appinfo/s:meta.schema"/>
        <html lang="en">
            <head><title><xsl:value-of select="$meta/@name"/></title></head>
            <body>
                <h1><xsl:value-of select="$meta/@name"/></h1>
                <p>
                    <code><xsl:value-of select="concat($meta/@plugin, '.', $meta/@id)"/></code>
                    <xsl:text>, since </xsl:text>
                    <xsl:apply-templates select="s:annotation[s:appinfo/*[@type = 'since']]/s:documentation"/>
                </p>
                <p><xsl:apply-templates select="s:annotation[s:appinfo/*[local-name() = 'meta.schema']]/s:documentation"/></p>
                <xsl:for-each select="s:element[@name != 'extension']">
                    <h2><code><xsl:value-of select="@name"/></code></h2>
                    <p><xsl:apply-templates select="s:annotation/s:documentation"/></p>
                    <dl>
                        <xsl:for-each select="s:complexType/s:attribute">
                            <dt>
                                <code><xsl:value-of select="@name"/></code>
                                <xsl:if test="@use = 'required'"> (required)</xsl:if>
                            </dt>
                            <dd><xsl:apply-templates select="s:annotation/s:documentation"/></dd>
                        </xsl:for-each>
                    </dl>
                </xsl:for-each>
                <h2>Example</h2>
                <xsl:apply-templates select="s:annotation[s:appinfo/*[@type = 'examples']]/s:documentation"/>
                <h2>API</h2>
                <p><xsl:apply-templates select="s:annotation[s:appinfo/*[@type = 'apiinfo']]/s:documentation"/></p>
                <h2>In the product</h2>
                <p><xsl:apply-templates select="s:annotation[s:appinfo/*[@type = 'implementation']]/s:documentation"/></p>
            </body>
        </html>
    </xsl:template>

    <!-- the texts hold markup as text, as the format of schemas has it -->
    <xsl:template match="s:documentation">
        <xsl:value-of select="." disable-output-escaping="yes"/>
    </xsl:template>
</xsl:stylesheet>
