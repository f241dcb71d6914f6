<#-- The few form parts that all pages share. Errors are tied to their field by aria-describedby. -->

<#macro describe id error hint><#if error?has_content>aria-invalid="true" aria-describedby="${id}-error"<#elseif hint?has_content>aria-describedby="${id}-hint"</#if></#macro>

<#macro wrap id label error="" hint="" optional=false>
<div class="field">
  <label class="label" for="${id}">${label}<#if optional> <span class="optional">${msg("optional")}</span></#if></label>
  <#nested>
  <#if error?has_content>
  <p class="error" id="${id}-error" role="alert">${kcSanitize(error)?no_esc}</p>
  <#elseif hint?has_content>
  <p class="hint" id="${id}-hint">${hint}</p>
  </#if>
</div>
</#macro>

<#macro input id label name=id type="text" value="" autocomplete="off" inputmode="" class="" error="" hint="" autofocus=false optional=false readonly=false>
<@wrap id=id label=label error=error hint=hint optional=optional>
  <input class="input ${class}" id="${id}" name="${name}" type="${type}" value="${value}" autocomplete="${autocomplete}" dir="ltr"
    <#if inputmode?has_content>inputmode="${inputmode}"</#if> <#if autofocus>autofocus</#if> <#if readonly>readonly</#if>
    <#if !optional>aria-required="true"</#if> <@describe id error hint/>>
</@wrap>
</#macro>

<#macro password id label name=id autocomplete="current-password" error="" hint="" autofocus=false>
<@wrap id=id label=label error=error hint=hint>
  <div class="reveal">
    <input class="input" id="${id}" name="${name}" type="password" autocomplete="${autocomplete}" dir="ltr"
      <#if autofocus>autofocus</#if> aria-required="true" <@describe id error hint/>>
    <button class="eye" type="button" aria-controls="${id}" aria-pressed="false" aria-label="${msg("showPassword")}">
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z"/><circle cx="12" cy="12" r="3"/><path class="slash" d="m4 4 16 16"/></svg>
    </button>
  </div>
</@wrap>
</#macro>

<#macro checkbox id label name=id checked=false value="on">
<label class="check"><input id="${id}" name="${name}" type="checkbox" value="${value}" <#if checked>checked</#if>><span>${label}</span></label>
</#macro>

<#macro logoutOtherSessions>
<@checkbox id="logout-sessions" label=msg("logoutOtherSessions")/>
</#macro>

<#-- The page's one act; an action that the application asked for may also be left. -->
<#macro acts label id="kc-submit" cancel=isAppInitiatedAction?? disabled=false>
<div class="acts">
  <button class="button primary" id="${id}" type="submit" <#if disabled>disabled</#if>>${label}</button>
  <#if cancel><button class="button" type="submit" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button></#if>
</div>
</#macro>

<#macro go href label class="button primary" id="">
<a class="${class}" <#if id?has_content>id="${id}"</#if> href="${href}">${label}</a>
</#macro>

<#-- Back to the application that sent the person here, or to Cantera's front door. -->
<#macro home class="button primary">
<#local target = (client.baseUrl)!"">
<#if !target?has_content><#local target = properties.applicationUrl!""></#if>
<#if target?has_content><@go href=target label=msg("backToApplication") class=class id="backToApplication"/></#if>
</#macro>
