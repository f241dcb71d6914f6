<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<@layout.registrationLayout; section>
<#if section == "header">${msg("logoutConfirmTitle")}
<#elseif section == "form">
<p class="lead">${msg("logoutConfirmHeader")}</p>
<form class="form" action="${url.logoutConfirmAction}" method="post">
  <input type="hidden" name="session_code" value="${logoutConfirm.code}">
  <div class="acts">
    <button class="button primary" id="kc-logout" type="submit" name="confirmLogout" value="true">${msg("doLogout")}</button>
    <@field.home class="button"/>
  </div>
</form>
</#if>
</@layout.registrationLayout>
