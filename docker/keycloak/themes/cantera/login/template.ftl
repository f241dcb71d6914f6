<#-- The frame of every page: brand, language, one card with one task, the way back. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#assign heading><#nested "header"></#assign>
<#assign heading = heading?markup_string?trim?no_esc>
<#assign home = properties.applicationUrl!"">
<!DOCTYPE html>
<html lang="${lang}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="theme-color" content="#f6f5f1" media="(prefers-color-scheme: light)">
  <meta name="theme-color" content="#151412" media="(prefers-color-scheme: dark)">
  <meta name="robots" content="noindex">
  <title><#if heading?markup_string?has_content>${heading} · </#if>Cantera</title>
  <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/img/gem.svg">
  <#list properties.styles?split(" ") as style>
  <link rel="stylesheet" href="${url.resourcesPath}/${style}">
  </#list>
  <script type="importmap">{"imports": {"rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"}}</script>
  <script type="module" src="${url.resourcesPath}/js/form.js"></script>
  <script type="module" src="${url.resourcesPath}/js/session.js"
    data-other-tab="${url.ssoLoginInOtherTabsUrl!}"
    <#if authenticationSession??>data-session="${authenticationSession.authSessionIdHash}"</#if>></script>
  <#list scripts![] as script>
  <script src="${script}"></script>
  </#list>
</head>
<body data-page="${pageId}">
  <header class="top">
    <a class="brand" href="${home?has_content?then(home + "/", url.loginUrl)}"><@gem/>Cantera</a>
    <@languages/>
  </header>
  <main class="card">
    <#if heading?markup_string?has_content><h1 id="kc-page-title">${heading}</h1></#if>
    <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
      <#nested "show-username">
      <@person/>
    </#if>
    <#if displayMessage && message?has_content && (message.type != "warning" || !isAppInitiatedAction??)>
      <@notice message.type>${kcSanitize(message.summary)?no_esc}</@notice>
    </#if>
    <#nested "form">
    <#if auth?has_content && auth.showTryAnotherWayLink()>
      <@post "kc-select-try-another-way-form" "tryAnotherWay" "on" msg("doTryAnotherWay")/>
    </#if>
    <#if switchOrganizationEnabled?? && switchOrganizationEnabled>
      <@post "kc-switch-organization-form" "switchOrganization" "true" msg("doSwitchOrganization")/>
    </#if>
    <#nested "socialProviders">
    <#if displayInfo><div class="aside"><#nested "info"></div></#if>
  </main>
  <footer class="foot">
    <#if home?has_content>
    <a href="${home}/">${msg("backToCantera")}</a>
    <a href="${home}/legal/terms">${msg("legalTerms")}</a>
    <a href="${home}/legal/privacy">${msg("legalPrivacy")}</a>
    </#if>
  </footer>
</body>
</html>
</#macro>

<#macro gem>
<svg class="gem" viewBox="0 0 24 24" aria-hidden="true"><path d="M6 2h12l6 7.5L12 23 0 9.5z"/></svg>
</#macro>

<#macro languages>
<#if realm.internationalizationEnabled && locale.supported?size gt 1>
<nav class="languages" aria-label="${msg("languages")}">
  <#list locale.supported?sort_by("languageTag")?reverse as language>
  <a href="${language.url}" lang="${language.languageTag}" hreflang="${language.languageTag}"
    <#if language.languageTag == locale.currentLanguageTag>aria-current="true"</#if>>${language.label}</a>
  </#list>
</nav>
</#if>
</#macro>

<#-- Who is signing in, and the way to be somebody else. -->
<#macro person>
<div class="person">
  <span class="avatar" aria-hidden="true">${auth.attemptedUsername[0]?upper_case}</span>
  <span class="person-name" id="kc-attempted-username">${auth.attemptedUsername}</span>
  <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("changePerson")}<span class="unseen"> ${msg("changePersonOf")}</span></a>
</div>
</#macro>

<#macro notice type="info">
<div class="notice ${type}" role="${(type == "error")?then("alert", "status")}">
  <svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="9"/><#if type == "success"><path d="m8 12.5 2.7 2.7L16 9.5"/><#elseif type == "info"><path d="M12 11v5M12 8h.01"/><#else><path d="M12 7.5v5.5M12 16h.01"/></#if></svg>
  <div><#nested></div>
</div>
</#macro>

<#macro post id name value label>
<form id="${id}" class="aside" action="${url.loginAction}" method="post">
  <button class="link" type="submit" name="${name}" value="${value}">${label}</button>
</form>
</#macro>
