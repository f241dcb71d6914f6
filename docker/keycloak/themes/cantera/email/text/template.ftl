<#ftl output_format="plainText">
<#macro letter title name=(user.firstName)!"" act="" link="" expires="" note="">
${title}

<#if name?has_content>
${msg("greeting", name)}

</#if>
<#nested>
<#if link?has_content>

${act}:
${link}
<#if expires?has_content>

${msg("expires", expires)}
</#if>
</#if>
<#if note?has_content>

${note}
</#if>

--
${msg("signature")}
<#if properties.applicationUrl?has_content>
${properties.applicationUrl}
</#if>
</#macro>
