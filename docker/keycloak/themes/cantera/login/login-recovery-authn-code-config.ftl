<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<@layout.registrationLayout displayMessage=(message.type)! == "error"; section>
<#if section == "header">${msg("recovery-code-config-header")}
<#elseif section == "form">
<p class="lead">${msg("recoveryLead")}</p>
<@layout.notice "warning"><strong>${msg("recovery-code-config-warning-title")}</strong> ${msg("recovery-code-config-warning-message")}</@layout.notice>
<ol class="codes" id="kc-recovery-codes-list">
  <#list recoveryAuthnCodesConfigBean.generatedRecoveryAuthnCodesList as code>
  <li><code>${code[0..3]}-${code[4..7]}-${code[8..]}</code></li>
  </#list>
</ol>
<div class="tools" data-title="${msg("recovery-codes-download-file-header")}" data-note="${msg("recovery-codes-download-file-description")}">
  <button class="button" type="button" data-codes="copy" data-done="${msg("recovery-codes-copied")}">${msg("recovery-codes-copy")}</button>
  <button class="button" type="button" data-codes="download">${msg("recovery-codes-download")}</button>
  <button class="button" type="button" data-codes="print">${msg("recovery-codes-print")}</button>
</div>
<form id="kc-recovery-codes-settings-form" class="form" action="${url.loginAction}" method="post">
  <input type="hidden" name="generatedRecoveryAuthnCodes" value="${recoveryAuthnCodesConfigBean.generatedRecoveryAuthnCodesAsString}">
  <input type="hidden" name="generatedAt" value="${recoveryAuthnCodesConfigBean.generatedAt?c}">
  <input type="hidden" name="userLabel" value="${msg("recovery-codes-label-default")}">
  <label class="check"><input id="kcRecoveryCodesConfirmationCheck" type="checkbox" required><span>${msg("recovery-codes-confirmation-message")}</span></label>
  <@field.logoutOtherSessions/>
  <@field.acts label=msg("recovery-codes-action-complete") id="saveRecoveryAuthnCodesBtn"/>
</form>
<script type="module" src="${url.resourcesPath}/js/recovery-codes.js"></script>
</#if>
</@layout.registrationLayout>
